package zone.disclosure.hq.submissions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import java.util.stream.Collectors;
import zone.disclosure.contract.form.Rating;
import zone.disclosure.contract.form.Slip;
import zone.disclosure.hq.shell.Times;
import zone.disclosure.hq.shell.Words;
import zone.disclosure.hq.submissions.SlipRow;

/** One slip, all of it. */
final class SlipDialog extends Dialog {
    private final DescriptionList list = new DescriptionList();

    SlipDialog(SlipRow row) {
        var slip = row.slip();
        setHeaderTitle(Words.of("slips.one", slip.number()));
        setWidth("640px");
        list.addClassName("description");
        line("slips.at", Times.minute(slip.at()));
        line("slips.accepted", Times.minute(row.acceptedAt()));
        line("slips.station", row.place() + " " + slip.station());
        line("slips.read", slip.read().stream().map(SlipDialog::title).collect(Collectors.joining("；")));
        line("slips.uses", slip.uses().stream().sorted().map(Slip.Use::chinese).collect(Collectors.joining("、")));
        line("slips.sheets", Words.of("common.number", slip.sheets()));
        line("slips.purpose", slip.purpose().map(Slip.Purpose::chinese).orElse(""));
        line("slips.found", slip.found().map(Slip.Found::chinese).orElse(""));
        line("slips.missing", slip.missing());
        line("slips.rating", slip.rating().map(Rating::chinese).orElse(""));
        line("slips.comment", slip.comment());
        line("slips.name", slip.name());
        line("slips.phone", slip.phone());
        add(list);
        getFooter().add(new Button(Words.of("common.close"), _ -> close()));
    }

    private void line(String key, String value) {
        list.add(
                new DescriptionList.Term(Words.of(key)),
                new DescriptionList.Description(value.isBlank() ? "–" : value));
    }

    private static String title(Slip.Item item) {
        return item.title() + item.number().map(number -> "（" + number + "）").orElse("");
    }
}
