package zone.disclosure.hq.content.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.function.Function;
import java.util.function.Supplier;
import zone.disclosure.contract.page.Attribute;
import zone.disclosure.hq.access.Role;
import zone.disclosure.hq.access.Staff;
import zone.disclosure.hq.content.Bulk;
import zone.disclosure.hq.content.DraftFilter;
import zone.disclosure.hq.content.Drafts;
import zone.disclosure.hq.content.State;
import zone.disclosure.hq.shell.Ask;
import zone.disclosure.hq.shell.Words;
import zone.disclosure.hq.shell.Work;

/** What can be done at once with everything the filter shows. Each asks first, and says how many. */
final class BulkBar extends Div {
    private final transient Drafts drafts;
    private final transient Staff staff;
    private final transient Work work;
    private final transient Supplier<DraftFilter> filter;
    private final transient Runnable after;
    private final Button complete = button("bulk.complete", "bulk-complete");
    private final Button submit = button("bulk.submit", "bulk-submit");
    private final Button publish = button("bulk.publish", "bulk-publish");

    BulkBar(Drafts drafts, Staff staff, Work work, Supplier<DraftFilter> filter, Runnable after) {
        this.drafts = drafts;
        this.staff = staff;
        this.work = work;
        this.filter = filter;
        this.after = after;
        addClassName("bulk");
        complete.addClickListener(_ -> ask(
                "bulk.complete",
                State.HELD,
                "bulk.complete-means",
                those -> drafts.completeAll(staff, those, Attribute.ACTIVE)));
        submit.addClickListener(
                _ -> ask("bulk.submit", State.DRAFT, "bulk.submit-means", those -> drafts.submitAll(staff, those)));
        publish.addClickListener(_ ->
                ask("bulk.publish", State.SUBMITTED, "bulk.publish-means", those -> drafts.publishAll(staff, those)));
        add(complete, submit, publish);
    }

    /** Offers what makes sense for these, with numbers. */
    void show(DraftFilter now) {
        offer(complete, "bulk.complete", now, State.HELD, staff.is(Role.EDITOR));
        offer(submit, "bulk.submit", now, State.DRAFT, staff.is(Role.EDITOR));
        offer(publish, "bulk.publish", now, State.SUBMITTED, staff.is(Role.APPROVER));
    }

    private void offer(Button button, String key, DraftFilter now, State state, boolean allowed) {
        int number = allowed ? count(now, state) : 0;
        button.setVisible(number > 0);
        button.setText(Words.of(key, number));
    }

    private int count(DraftFilter now, State state) {
        return now.states().isEmpty() || now.states().contains(state) ? drafts.count(now.in(state)) : 0;
    }

    private void ask(String key, State from, String means, Function<DraftFilter, Bulk> move) {
        var those = filter.get().in(from);
        int number = drafts.count(those);
        Ask.whether(
                Words.of(key + "-question", number),
                Words.of(means),
                Words.of(key, number),
                () -> new BulkDialog(Words.of(key, number), number, after)
                        .start(work, () -> move.apply(those), () -> drafts.count(those)));
    }

    private static Button button(String key, String id) {
        var button = new Button(Words.of(key, 0));
        button.setId(id);
        return button;
    }
}
