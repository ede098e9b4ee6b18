package zone.disclosure.station.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import zone.disclosure.contract.form.Slip;
import zone.disclosure.station.forms.SlipDraft;

/** The slip as it will be handed in: what the station filled in, and two questions that may stay open. */
final class SlipSheet extends Div {
    private final Consumer<SlipDraft> changed;
    private SlipDraft draft;

    SlipSheet(SlipDraft draft, Consumer<SlipDraft> changed, Runnable changeFace) {
        this.draft = draft;
        this.changed = changed;
        addClassNames("screen", "slip-sheet");
        show(changeFace);
    }

    private void show(Runnable changeFace) {
        removeAll();
        add(Screen.question(getTranslation("slip.title")), filledIn());
        var face = draft.rating()
                .map(one -> getTranslation("rating." + one.stars()))
                .orElse("");
        var stars = draft.rating().map(one -> one.stars()).orElse(3);
        add(Press.before("facet is-on slip-face", "face-" + stars, face, changeFace));
        add(Screen.words("form-label", getTranslation("slip.found")), founds(changeFace));
        add(Screen.words("form-label", getTranslation("slip.purpose")), purposes(changeFace));
    }

    private Div filledIn() {
        var facts = Screen.block("reader-facts");
        facts.add(new Span(getTranslation("slip.read", draft.read().size())));
        facts.add(new Span(getTranslation("slip.printed", draft.sheets())));
        if (!draft.comment().isBlank()) {
            facts.add(new Span(getTranslation("slip.has-words")));
        }
        if (!draft.phone().isBlank() || !draft.name().isBlank()) {
            facts.add(new Span(getTranslation("slip.has-reach")));
        }
        return facts;
    }

    private Div founds(Runnable changeFace) {
        var row = Screen.block("facets");
        for (var found : Slip.Found.values()) {
            var on = draft.found().equals(Optional.of(found));
            row.add(Press.words(
                            "facet",
                            getTranslation("found." + key(found)),
                            () -> change(
                                    draft.found(on ? Optional.empty() : Optional.of(found), draft.missing()),
                                    changeFace))
                    .on(on));
        }
        return row;
    }

    private Div purposes(Runnable changeFace) {
        var row = Screen.block("facets");
        for (var purpose : Slip.Purpose.values()) {
            var on = draft.purpose().equals(Optional.of(purpose));
            row.add(Press.words(
                            "facet",
                            getTranslation("purpose." + key(purpose)),
                            () -> change(draft.purpose(on ? Optional.empty() : Optional.of(purpose)), changeFace))
                    .on(on));
        }
        return row;
    }

    private void change(SlipDraft next, Runnable changeFace) {
        draft = next;
        changed.accept(next);
        show(changeFace);
    }

    private static String key(Enum<?> answer) {
        return answer.name().toLowerCase(Locale.ROOT);
    }
}
