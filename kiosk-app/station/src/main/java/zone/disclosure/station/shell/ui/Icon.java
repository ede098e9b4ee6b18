package zone.disclosure.station.shell.ui;

import com.vaadin.flow.component.html.Span;

/** A picture beside words, never instead of them. */
final class Icon extends Span {
    Icon(String name) {
        addClassNames("icon", "icon-" + name);
        getElement().setAttribute("aria-hidden", "true");
    }
}
