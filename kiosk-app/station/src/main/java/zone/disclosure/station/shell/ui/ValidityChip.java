package zone.disclosure.station.shell.ui;

import com.vaadin.flow.component.html.Span;
import zone.disclosure.contract.page.Validity;

/** Whether a document counts today, in a word, a shape and a colour (R3.2). Shows nothing where validity means nothing. */
final class ValidityChip extends Span {
    ValidityChip(Validity validity) {
        super(validity.chinese());
        setVisible(validity != Validity.NOT_APPLICABLE);
        getElement().setAttribute("lang", "zh-CN");
        addClassNames("chip", "chip-" + tone(validity));
    }

    /** The ending of the style classes that go with a validity. */
    static String tone(Validity validity) {
        return switch (validity) {
            case EFFECTIVE -> "ok";
            case AMENDED, NOT_YET -> "warn";
            case EXPIRED, DECLARED_INVALID, REPEALED -> "danger";
            case NOT_APPLICABLE -> "none";
        };
    }
}
