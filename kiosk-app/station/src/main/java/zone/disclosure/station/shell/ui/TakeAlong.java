package zone.disclosure.station.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import zone.disclosure.station.pageqr.Code;

/** The code that takes pages home on a phone, with words that say so. */
final class TakeAlong extends Div {
    TakeAlong(Code code, String words) {
        addClassName("take-along");
        var drawing = Base64.getEncoder().encodeToString(code.modules().svg().getBytes(StandardCharsets.UTF_8));
        var picture = new Image("data:image/svg+xml;base64," + drawing, words);
        // The style sheet makes a module a whole number of screen points, so that its edges stay sharp.
        picture.getElement()
                .setAttribute("data-url", code.url())
                .setAttribute("data-modules", Integer.toString(code.modules().outerSide()));
        add(picture, Screen.words("take-along-words", words));
    }
}
