package zone.disclosure.hq.content.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import zone.disclosure.hq.access.Role;
import zone.disclosure.hq.access.Staff;
import zone.disclosure.hq.content.Draft;
import zone.disclosure.hq.content.State;
import zone.disclosure.hq.shell.Words;

/** The moves that make sense for a draft and the person who looks; whether one is allowed, content decides. */
final class MoveBar extends Div {
    private final transient Staff staff;
    private final Span advice = new Span();
    private final Button save;
    private final Button submit;
    private final Button sendBack;
    private final Button publish;
    private final Button withdraw;

    /** What the buttons do. */
    interface Moves {
        void save();

        void submit();

        void sendBack();

        void publish();

        void withdraw();
    }

    MoveBar(Staff staff, Moves moves) {
        this.staff = staff;
        save = button("move.save", "save", moves::save);
        submit = button("move.submit", "submit", moves::submit);
        sendBack = button("move.send-back", "send-back", moves::sendBack);
        publish = button("move.publish", "publish", moves::publish);
        withdraw = button("move.withdraw", "withdraw", moves::withdraw);
        publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        withdraw.addThemeVariants(ButtonVariant.LUMO_ERROR);
        advice.addClassName("secondary");
        addClassName("moves");
        add(advice, withdraw, sendBack, save, submit, publish);
    }

    /** @param stopped whether a finding keeps it from being submitted */
    void show(Optional<Draft> draft, boolean dirty, boolean stopped) {
        var state = draft.map(Draft::state).orElse(State.DRAFT);
        boolean editor = staff.is(Role.EDITOR);
        boolean approver = staff.is(Role.APPROVER);
        boolean waiting = state == State.SUBMITTED && !dirty;
        boolean own =
                draft.flatMap(Draft::submitter).filter(staff.account()::equals).isPresent();
        boolean unsubmitted = dirty || (state != State.SUBMITTED && state != State.PUBLISHED);
        save.setVisible(editor);
        save.setEnabled(dirty);
        submit.setVisible(editor && unsubmitted);
        submit.setEnabled(!stopped);
        sendBack.setVisible(approver && waiting);
        publish.setVisible(approver && waiting);
        publish.setEnabled(!own);
        withdraw.setVisible(approver && draft.filter(Draft::shown).isPresent());
        advice.setText(advice(editor && unsubmitted && stopped, approver && waiting && own, dirty));
    }

    private static String advice(boolean stopped, boolean own, boolean dirty) {
        if (own) {
            return Words.of("move.own");
        }
        if (stopped) {
            return Words.of("move.stopped");
        }
        return dirty ? Words.of("move.unsaved") : "";
    }

    private static Button button(String key, String id, Runnable press) {
        var button = new Button(Words.of(key), _ -> press.run());
        button.setId(id);
        return button;
    }
}
