package zone.disclosure.hq.content.ui;

import com.vaadin.flow.component.html.Span;
import zone.disclosure.hq.content.State;
import zone.disclosure.hq.shell.Chip;
import zone.disclosure.hq.shell.Words;

/** Where a draft stands, and whether the public sees an older version meanwhile. */
final class StateChip extends Span {
    StateChip(State state, boolean shown) {
        addClassName("chips");
        add(new Chip(tone(state), Words.of("state." + state)));
        if (shown && state != State.PUBLISHED) {
            add(new Chip(Chip.Tone.OK, Words.of("pages.still-shown")));
        }
    }

    private static Chip.Tone tone(State state) {
        return switch (state) {
            case HELD -> Chip.Tone.DANGER;
            case SUBMITTED -> Chip.Tone.WARN;
            case PUBLISHED -> Chip.Tone.OK;
            case DRAFT, WITHDRAWN -> Chip.Tone.PLAIN;
        };
    }
}
