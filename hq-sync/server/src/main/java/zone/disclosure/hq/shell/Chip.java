package zone.disclosure.hq.shell;

import com.vaadin.flow.component.html.Span;

/** A state in word, shape and colour together. */
public final class Chip extends Span {
    /** How it is meant. */
    public enum Tone {
        PLAIN("chip"),
        OK("chip chip-ok"),
        WARN("chip chip-warn"),
        DANGER("chip chip-danger");

        private final String classes;

        Tone(String classes) {
            this.classes = classes;
        }
    }

    public Chip(Tone tone, String words) {
        super(words);
        addClassNames(tone.classes.split(" "));
    }
}
