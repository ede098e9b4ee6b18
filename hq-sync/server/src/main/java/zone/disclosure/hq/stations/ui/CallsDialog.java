package zone.disclosure.hq.stations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import zone.disclosure.hq.shell.Words;
import zone.disclosure.hq.stations.Proof;

/** Stations that the wire does not reach, with whom to call. */
final class CallsDialog extends Dialog {
    CallsDialog(List<Proof.Entry> silent, Instant now) {
        setHeaderTitle(Words.of("proof.calls", silent.size()));
        setWidth("560px");
        var list = new OrderedList();
        list.addClassName("calls");
        silent.stream().map(entry -> line(entry, now)).forEach(list::add);
        add(new Paragraph(Words.of("proof.calls-mean")), list);
        getFooter().add(new Button(Words.of("common.close"), _ -> close()));
    }

    private static ListItem line(Proof.Entry entry, Instant now) {
        var name = new Span(entry.station().name());
        name.addClassName("grows");
        var contact = new Span(entry.contact().isBlank() ? Words.of("proof.no-contact") : entry.contact());
        contact.addClassName("number");
        var heard = new Span(entry.heardAt()
                .map(at -> Words.of("board.ago", Lasting.since(at, now)))
                .orElse(Words.of("stations.never")));
        heard.addClassNames("secondary", "number");
        return new ListItem(new Div(name, contact, heard));
    }
}
