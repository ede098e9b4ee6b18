package zone.disclosure.hq.stations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.function.Function;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.wire.Health;
import zone.disclosure.contract.wire.Report;
import zone.disclosure.contract.wire.VerifyKey;
import zone.disclosure.hq.access.Staff;
import zone.disclosure.hq.shell.Chip;
import zone.disclosure.hq.shell.Times;
import zone.disclosure.hq.shell.Words;
import zone.disclosure.hq.stations.BoardRow;

/** How a station is, by its last report, and whom to call about it. */
final class FactsPanel extends Div {
    private static final long MEBIBYTE = 1024 * 1024;

    private final transient StationsDesk desk;
    private final transient StationId station;
    private final DescriptionList list = new DescriptionList();
    private final Button call;

    FactsPanel(StationsDesk desk, Staff staff, StationId station) {
        this.desk = desk;
        this.station = station;
        list.addClassName("description");
        call = new Button(
                Words.of("station.contact-change"), _ -> new ContactDialog(desk.contacts(), staff, station).open());
        call.setId("contact");
        call.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        add(list);
    }

    void show(BoardRow row, Instant now) {
        list.removeAll();
        row.mishaps().forEach(mishap -> line("board.mishaps", mishap(mishap)));
        line("station.report-at", row.heardAt().map(Times::second).orElse(Words.of("stations.never")));
        line(
                "station.clock",
                row.clockAhead()
                        .map(ahead -> Words.of(
                                ahead.isNegative() ? "station.clock-slow" : "station.clock-fast",
                                Lasting.of(ahead.abs())))
                        .orElse("–"));
        line("stations.software", said(row, Report::software));
        line("stations.disk", said(row, report -> Words.of("stations.free", report.freeBytes() / MEBIBYTE)));
        line("stations.printer", said(row, Report::printer));
        line("stations.outbox", said(row, report -> Words.of("common.number", report.outbox())));
        line(
                "station.declined",
                said(row, report -> Words.of("common.number", report.health().declined())));
        line("station.missing", said(row, report -> Words.of("common.number", report.missingBlobs())));
        line(
                "station.mail-read",
                said(
                        row,
                        report -> Words.of(
                                "station.mail-serial", report.health().mail().serial())));
        line("station.enrolled", row.station().enrolledAt().map(Times::minute).orElse("–"));
        line("station.key", row.station().key().map(VerifyKey::id).orElse("–"));
        var contact = desk.contacts().all().getOrDefault(station, "–");
        line("station.contact", new Div(new Span(contact + " "), call));
    }

    private static Component mishap(Health.Mishap mishap) {
        return new Chip(Chip.Tone.DANGER, Words.of("station.mishap", mishap.code(), Times.minute(mishap.since())));
    }

    private static String said(BoardRow row, Function<Report, String> what) {
        return row.report().map(what).filter(words -> !words.isBlank()).orElse("–");
    }

    private void line(String key, String value) {
        line(key, new Span(value));
    }

    private void line(String key, Component value) {
        var description = new DescriptionList.Description();
        description.add(value);
        list.add(new DescriptionList.Term(Words.of(key)), description);
    }
}
