package zone.disclosure.hq.stations.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.stream.Stream;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.wire.Orders;
import zone.disclosure.hq.access.Staff;
import zone.disclosure.hq.shell.Ask;
import zone.disclosure.hq.shell.Saying;
import zone.disclosure.hq.shell.Words;

/** How stations are to behave on the line and with what they keep; for one, or for all that are shown. */
final class OrdersDialog extends Dialog {
    private static final int LONGEST_KEEP = 3650;
    private static final int MOST_MEGABYTES = 1_000_000;
    private static final int LAST_HOUR = 23;

    private final transient StationsDesk desk;
    private final transient Staff staff;
    private final transient List<StationId> to;
    private final IntegerField keep = field("orders.keep", "keep", 1, LONGEST_KEEP);
    private final IntegerField daily = field("orders.daily", "daily", 0, MOST_MEGABYTES);
    private final IntegerField from = field("orders.video-from", "video-from", 0, LAST_HOUR);
    private final IntegerField until = field("orders.video-to", "video-to", 0, LAST_HOUR);

    private final Button send = new Button(Words.of("orders.send"), _ -> send());
    private final ProgressBar working = new ProgressBar();

    OrdersDialog(StationsDesk desk, Staff staff, List<StationId> to) {
        this.desk = desk;
        this.staff = staff;
        this.to = List.copyOf(to);
        setHeaderTitle(Words.of("orders.title-for", to.size()));
        setWidth("560px");
        keep.setHelperText(Words.of("orders.keep-means"));
        daily.setHelperText(Words.of("orders.daily-means"));
        from.setHelperText(Words.of("orders.video-means"));
        show(to.size() == 1 ? desk.mail().orders(to.getFirst()).orElse(Orders.USUAL) : Orders.USUAL);
        add(new Paragraph(Words.of("orders.means")), new FormLayout(keep, daily, from, until), working);
        working.setIndeterminate(true);
        working.setVisible(false);
        working.getElement().setAttribute("aria-label", Words.of("orders.sending"));
        send.setId("send-orders");
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Words.of("common.cancel"), _ -> close()), send);
    }

    private void show(Orders orders) {
        keep.setValue(orders.keepSentDays());
        daily.setValue(orders.dailyMegabytes());
        from.setValue(orders.videoFrom());
        until.setValue(orders.videoTo());
    }

    private void send() {
        if (Stream.of(keep, daily, from, until).anyMatch(field -> field.isEmpty() || field.isInvalid())) {
            Saying.problem(Words.of("orders.incomplete"));
            return;
        }
        var orders = new Orders(keep.getValue(), daily.getValue(), from.getValue(), until.getValue());
        Ask.whether(
                Words.of("orders.question", to.size()),
                Words.of("orders.question-means"),
                Words.of("orders.send"),
                () -> sendBeside(orders));
    }

    /** A county's stations take seconds: the screen shows that it works and is not held up. */
    private void sendBeside(Orders orders) {
        send.setEnabled(false);
        working.setVisible(true);
        desk.work()
                .run(
                        UI.getCurrent(),
                        () -> {
                            desk.errands().order(staff.account(), to, orders);
                            return to.size();
                        },
                        count -> {
                            close();
                            Saying.done(Words.of("orders.sent", count));
                        },
                        trouble -> {
                            send.setEnabled(true);
                            working.setVisible(false);
                            Saying.problem(trouble.getMessage());
                        });
    }

    private static IntegerField field(String key, String id, int least, int most) {
        var field = new IntegerField(Words.of(key));
        field.setId("orders-" + id);
        field.setMin(least);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        return field;
    }
}
