package zone.disclosure.hq.content.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Span;
import zone.disclosure.branding.Brand;
import zone.disclosure.hq.shell.Words;

/**
 * The page as a station will show it: same markup, same styles, same type, upright, leaf by leaf. It shows words only; no
 * script can run in it.
 */
final class KioskPreview extends Div {
    private final IFrame frame = new IFrame();
    private final Span where = new Span();
    private boolean large;

    KioskPreview(Brand brand) {
        addClassName("preview");
        frame.setId("preview");
        frame.setTitle(Words.of("preview.title"));
        frame.getElement().setAttribute("sandbox", "allow-same-origin").setAttribute("tabindex", "-1");
        frame.getElement().setAttribute("srcdoc", PreviewScreen.frame(brand));
        var glass = new Div(frame);
        glass.addClassName("preview-glass");
        where.addClassName("preview-where");
        where.getElement().setAttribute("role", "status");
        add(tools(), glass);
        getElement().executeJs(PreviewScreen.SCRIPT);
    }

    private Div tools() {
        var back = small("preview.back", () -> getElement().executeJs("this.turn(-1)"));
        var next = small("preview.next", () -> getElement().executeJs("this.turn(1)"));
        var size = small("preview.large", () -> {
            large = !large;
            getElement().executeJs("this.size($0)", large ? "elder" : "");
        });
        var tools = new Div(back, where, next, size);
        tools.addClassName("tools");
        return tools;
    }

    private static Button small(String key, Runnable press) {
        var button = new Button(Words.of(key), _ -> press.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    /** Shows another state of the page. */
    void show(PreviewScreen screen) {
        getElement()
                .executeJs(
                        "this.fill($0, $1, $2, $3, $4)",
                        screen.place(),
                        screen.title(),
                        screen.facts(),
                        screen.banner(),
                        screen.body());
    }

    /** The browser tells which leaf it shows. */
    @ClientCallable
    void turned(int leaf, int leaves) {
        where.setText(Words.of("preview.where", leaf, leaves));
    }
}
