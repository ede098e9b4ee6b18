package zone.disclosure.hq.content.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import zone.disclosure.hq.content.Bulk;
import zone.disclosure.hq.shell.Words;
import zone.disclosure.hq.shell.Work;
import zone.disclosure.hq.store.Trouble;

/** A move over many drafts while it runs, and what came of it: every refusal by name with its reason. */
final class BulkDialog extends Dialog {
    private static final int LOOK_MILLIS = 500;
    private static final int SHOWN = 200;

    private final int all;
    private final Runnable after;
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph words = new Paragraph();
    private final Button close = new Button(Words.of("common.close"), _ -> close());

    BulkDialog(String title, int all, Runnable after) {
        this.all = all;
        this.after = after;
        setHeaderTitle(title);
        setWidth("640px");
        setCloseOnOutsideClick(false);
        words.getElement().setAttribute("role", "status");
        words.setText(Words.of("bulk.running", 0, all));
        bar.setMax(Math.max(1, all));
        close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        close.setEnabled(false);
        add(words, bar);
        getFooter().add(close);
    }

    /** @param left how many have not been moved yet */
    void start(Work work, Supplier<Bulk> move, IntSupplier left) {
        open();
        var ui = UI.getCurrent();
        int before = ui.getPollInterval();
        ui.setPollInterval(LOOK_MILLIS);
        var looking = ui.addPollListener(_ -> progress(Math.max(0, all - left.getAsInt())));
        work.run(
                ui,
                move,
                outcome -> {
                    stopLooking(ui, before, looking);
                    show(outcome);
                },
                trouble -> {
                    stopLooking(ui, before, looking);
                    show(trouble);
                });
    }

    private static void stopLooking(UI ui, int before, Registration looking) {
        looking.remove();
        ui.setPollInterval(before);
    }

    private void progress(int done) {
        bar.setValue(Math.min(all, done));
        words.setText(Words.of("bulk.running", done, all));
    }

    private void show(Bulk outcome) {
        bar.setValue(bar.getMax());
        words.setText(Words.of("bulk.done", outcome.done(), outcome.refused().size()));
        if (!outcome.refused().isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("refusals");
            outcome.refused().stream().limit(SHOWN).map(BulkDialog::line).forEach(list::add);
            add(list);
        }
        finish();
    }

    private static ListItem line(Bulk.Left left) {
        var page = new Anchor("pages/" + left.page(), left.title());
        return new ListItem(page, new Span("　" + left.refused().chinese()));
    }

    private void show(Trouble trouble) {
        words.setText(Words.of("bulk.broken", String.valueOf(trouble.getMessage())));
        finish();
    }

    private void finish() {
        close.setEnabled(true);
        close.focus();
        after.run();
    }
}
