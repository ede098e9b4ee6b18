package zone.disclosure.hq.stations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.wire.Chore;
import zone.disclosure.hq.shell.Times;
import zone.disclosure.hq.shell.Words;
import zone.disclosure.hq.stations.StationEvent;
import zone.disclosure.hq.store.Slice;

/** What changed at a station, newest first. */
final class HistoryPanel extends Div {
    private static final int STEP = 20;
    private static final int MOST = 1000;

    private final transient StationsDesk desk;
    private final transient StationId station;
    private final OrderedList list = new OrderedList();
    private final Paragraph none = new Paragraph(Words.of("station.no-history"));
    private final Button more = new Button(Words.of("station.more"), _ -> more());
    private transient List<StationEvent> shown = List.of();
    private int most = STEP;

    HistoryPanel(StationsDesk desk, StationId station) {
        this.desk = desk;
        this.station = station;
        setId("history");
        list.addClassName("history");
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(none, list, more);
    }

    void refresh() {
        var events = desk.history().of(station, Slice.first(most));
        more.setVisible(events.size() == most && most < MOST);
        if (!events.equals(shown)) {
            shown = events;
            none.setVisible(events.isEmpty());
            list.removeAll();
            events.stream().map(this::line).forEach(list::add);
        }
    }

    private void more() {
        most = Math.min(MOST, most + STEP * 5);
        refresh();
    }

    private ListItem line(StationEvent event) {
        var when = new Span(Times.second(event.at()));
        when.addClassNames("secondary", "number");
        return new ListItem(when, new Span(Words.of("event." + event.what(), words(event))));
    }

    private String words(StationEvent event) {
        return switch (event.what()) {
            case EDITION ->
                Words.of("station.event-edition", event.scope().map(this::place).orElse(""), event.edition());
            case CHORE_SENT -> Words.of("chore." + Chore.What.valueOf(event.words()));
            case ENROLLED, REVOKED, MISHAP_BEGAN, MISHAP_ENDED, SILENT, BACK, SOFTWARE, CHORE_ANSWERED, ORDERS_SENT ->
                event.words();
        };
    }

    private String place(Scope scope) {
        return desk.places().name(scope);
    }
}
