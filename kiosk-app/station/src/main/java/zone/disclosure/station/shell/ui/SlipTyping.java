package zone.disclosure.station.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import java.util.function.Consumer;
import zone.disclosure.contract.form.Slip;
import zone.disclosure.station.forms.SlipDraft;
import zone.disclosure.station.shell.VisitorSession;

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
    static SlipTyping words(SlipDraft draft, boolean tight, Consumer<SlipDraft> done) {
        var typing = new SlipTyping("slip.words.title", "slip.words.help");
        var line = typing.line("slip-words", "slip.words.title", draft.comment(), Slip.LONGEST);
        typing.close("slip-words", tight, () -> done.accept(draft.comment(line.getValue())));
        line.takeFocus();
        return typing;
    }

    /** A name and a telephone number, on one screen. */
    static SlipTyping reach(SlipDraft draft, Consumer<SlipDraft> done) {
        var typing = new SlipTyping("slip.reach.title", "slip.reach.help");
        var name = typing.line("slip-name", "slip.name", draft.name(), NAME);
        var phone = typing.line("slip-phone", "slip.phone", draft.phone(), PHONE);
        typing.close("slip-phone", false, () -> done.accept(draft.reach(name.getValue(), phone.getValue())));
        name.takeFocus();
        return typing;
    }

    /** The name alone, where there is no room for more. */
    static SlipTyping name(SlipDraft draft, Consumer<SlipDraft> done) {
        var typing = new SlipTyping("slip.reach.title", "slip.reach.help");
        var name = typing.line("slip-name", "slip.name", draft.name(), NAME);
        typing.close("slip-name", true, () -> done.accept(draft.reach(name.getValue(), draft.phone())));
        name.takeFocus();
        return typing;
    }

    /** The telephone number alone. */
    static SlipTyping phone(SlipDraft draft, Consumer<SlipDraft> done) {
        var typing = new SlipTyping("slip.reach.title", "slip.reach.help");
        var phone = typing.line("slip-phone", "slip.phone", draft.phone(), PHONE);
        typing.close("slip-phone", true, () -> done.accept(draft.reach(draft.name(), phone.getValue())));
        phone.takeFocus();
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

    private void close(String field, boolean tight, Runnable done) {
        if (!tight) {
            // Where there is little room the keyboard's last key says the same.
            upper.add(Screen.block("actions", Press.primary("check", getTranslation("slip.keep"), done)));
        }
        add(new Keyboard(
                field,
                getTranslation("slip.key"),
                VisitorSession.current().appearance().isLarge(),
                _ -> done.run()));
    }
}
