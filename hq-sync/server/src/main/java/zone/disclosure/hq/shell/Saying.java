package zone.disclosure.hq.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;

/** Short words at the lower edge: what was done, or why it was not. Nothing that must be kept is said only here. */
public final class Saying {
    private static final int BRIEFLY = 4_000;

    private Saying() {}

    /** It worked. */
    public static void done(String words) {
        say(words, "success", BRIEFLY);
    }

    /** It did not, for a reason; stays until it is closed. */
    public static void problem(String words) {
        say(words, "error", 0);
    }

    private static void say(String words, String theme, int millis) {
        var note = new Notification();
        var text = new Span(words);
        var close = new Button(Words.of("common.close"), _ -> note.close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        var line = new Div(text, close);
        line.addClassName("saying");
        line.getElement().setAttribute("role", "status");
        note.add(line);
        note.getElement().getThemeList().add(theme);
        note.setDuration(millis);
        note.setPosition(Notification.Position.BOTTOM_CENTER);
        note.open();
    }
}
