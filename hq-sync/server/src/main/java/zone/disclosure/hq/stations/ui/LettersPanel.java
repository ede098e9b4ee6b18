package zone.disclosure.hq.stations.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.wire.Chore;
import zone.disclosure.contract.wire.Codec;
import zone.disclosure.contract.wire.Orders;
import zone.disclosure.hq.shell.Chip;
import zone.disclosure.hq.shell.Times;
import zone.disclosure.hq.shell.Words;
import zone.disclosure.hq.stations.SentLetter;

/** What was asked of a station, by whom, and how far it got: sent, read, answered. */
final class LettersPanel extends Div {
    private static final int SHOWN = 20;

    private final transient StationsDesk desk;
    private final transient StationId station;
    private transient List<SentLetter> shown = List.of();

    LettersPanel(StationsDesk desk, StationId station) {
        this.desk = desk;
        this.station = station;
        setId("letters");
        getElement().setAttribute("aria-live", "polite");
        add(new Paragraph(Words.of("station.no-letters")));
    }

    void refresh() {
        var letters = desk.mail().sentTo(station, SHOWN);
        if (letters.equals(shown)) {
            return;
        }
        shown = letters;
        removeAll();
        var list = new OrderedList();
        list.addClassNames("history", "letters");
        letters.stream().map(LettersPanel::line).forEach(list::add);
        add(list);
    }

    private static ListItem line(SentLetter letter) {
        var when = new Span(Times.minute(letter.at()));
        when.addClassNames("secondary", "number");
        var what = new Span(what(letter));
        what.addClassName("grows");
        var by = new Span(letter.by());
        by.addClassName("secondary");
        var line = new ListItem(when, what, by, progress(letter));
        letter.answer().filter(answer -> !answer.words().isBlank()).ifPresent(answer -> {
            var words = new Div(answer.words());
            words.addClassName("answer");
            line.add(words);
        });
        return line;
    }

    private static String what(SentLetter letter) {
        return switch (letter.kind()) {
            case CHORE ->
                Words.of("chore." + Codec.read(letter.body(), Chore.class).what());
            case ORDERS -> orders(Codec.read(letter.body(), Orders.class));
            case UNKNOWN -> Words.of("letter.unknown");
        };
    }

    private static String orders(Orders orders) {
        return Words.of(
                "orders.line", orders.keepSentDays(), orders.dailyMegabytes(), orders.videoFrom(), orders.videoTo());
    }

    private static Chip progress(SentLetter letter) {
        return letter.answer()
                .map(answer -> answer.done()
                        ? new Chip(Chip.Tone.OK, Words.of("letter.done"))
                        : new Chip(Chip.Tone.DANGER, Words.of("letter.not-done")))
                .orElseGet(() -> letter.read()
                        ? new Chip(Chip.Tone.OK, Words.of("letter.read"))
                        : new Chip(Chip.Tone.WARN, Words.of("letter.sent")));
    }
}
