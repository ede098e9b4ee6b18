package zone.disclosure.station.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import java.util.function.Consumer;
import zone.disclosure.contract.form.Slip;
import zone.disclosure.station.forms.SlipDraft;

/** The two parts of a slip that are typed: a few words, and how to reach the visitor. Both may stay empty. */
final class SlipTyping extends Div {
    private static final int NAME = 20;
    private static final int PHONE = 20;

    private final Div upper = Screen.block("fill");

    private SlipTyping(String title, String help) {
        addClassName("with-ime");
        upper.add(Screen.question(getTranslation(title)), Screen.lead(getTranslation(help)));
        add(upper);
    }

    /** A few words. */
    static SlipTyping words(SlipDraft draft, boolean large, Consumer<SlipDraft> done) {
        var typing = new SlipTyping("slip.words.title", "slip.words.help");
        var line = typing.line("slip-words", "slip.words.title", draft.comment(), Slip.LONGEST);
        typing.close("slip-words", large, () -> done.accept(draft.comment(line.getValue())));
        line.takeFocus();
        return typing;
    }

    /** A name and a telephone number. */
    static SlipTyping reach(SlipDraft draft, boolean large, Consumer<SlipDraft> done) {
        var typing = new SlipTyping("slip.reach.title", "slip.reach.help");
        var name = typing.line("slip-name", "slip.name", draft.name(), NAME);
        var phone = typing.line("slip-phone", "slip.phone", draft.phone(), PHONE);
        typing.close("slip-phone", large, () -> done.accept(draft.reach(name.getValue(), phone.getValue())));
        name.takeFocus();
        return typing;
    }

    private TypedLine line(String id, String nameKey, String value, int longest) {
        var name = getTranslation(nameKey);
        var line = new TypedLine(id, name, longest, _ -> {});
        line.setValue(value);
        var label = new NativeLabel(name);
        label.setFor(line);
        upper.add(Screen.block("form-field", label, line));
        return line;
    }

    private void close(String field, boolean large, Runnable done) {
        if (!large) {
            // Where words are large the room goes to the fields; the keyboard's last key says the same.
            upper.add(Screen.block("actions", Press.primary("check", getTranslation("slip.keep"), done)));
        }
        add(new Keyboard(field, getTranslation("slip.key"), large, _ -> done.run()));
    }
}
