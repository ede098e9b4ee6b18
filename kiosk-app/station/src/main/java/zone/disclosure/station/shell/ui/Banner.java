package zone.disclosure.station.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A line that must not be missed: a state in colour, shape and words. */
final class Banner extends Div {
    Banner(String tone, String text) {
        addClassNames("banner", "banner-" + tone);
        getElement().setAttribute("role", "status");
        add(new Icon(icon(tone)), new Span(text));
    }

    private static String icon(String tone) {
        return switch (tone) {
            case "ok" -> "ok";
            case "warn" -> "warning";
            case "danger" -> "stop";
            default -> "note";
        };
    }
}
