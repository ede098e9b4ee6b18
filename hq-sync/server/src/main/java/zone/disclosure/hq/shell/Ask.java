package zone.disclosure.hq.shell;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** Asks before something is done that others will see. The button always says what it does. */
public final class Ask {
    private static final int LONGEST_REASON = 200;

    private Ask() {}

    /**
     * Asks, and does it after a yes.
     *
     * @param yes the verb on the button
     */
    public static void whether(String question, String particulars, String yes, Runnable then) {
        var dialog = dialog(question, yes);
        dialog.setText(particulars);
        dialog.addConfirmListener(_ -> then.run());
        dialog.open();
    }

    /** The same, in the colour of things that cannot be called back. */
    public static void dangerously(String question, String particulars, String yes, Runnable then) {
        var dialog = dialog(question, yes);
        dialog.setText(particulars);
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(_ -> then.run());
        dialog.open();
    }

    /** Asks for a reason; without one nothing happens. */
    public static void why(String question, String particulars, String yes, Consumer<String> then) {
        var dialog = dialog(question, yes);
        var reason = new TextArea(Words.of("ask.reason"));
        reason.setId("reason");
        reason.setHelperText(particulars);
        reason.setRequired(true);
        reason.setMaxLength(LONGEST_REASON);
        reason.setWidthFull();
        reason.setValueChangeMode(ValueChangeMode.EAGER);
        reason.focus();
        dialog.add(reason);
        dialog.addConfirmListener(_ -> {
            if (reason.getValue().isBlank()) {
                Saying.problem(Words.of("ask.reason-missing"));
            } else {
                then.accept(reason.getValue().strip());
            }
        });
        dialog.open();
    }

    private static ConfirmDialog dialog(String question, String yes) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(question);
        dialog.setConfirmText(yes);
        dialog.setCancelable(true);
        dialog.setCancelText(Words.of("common.cancel"));
        return dialog;
    }
}
