package zone.disclosure.station.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Optional;
import zone.disclosure.contract.page.Ending;
import zone.disclosure.contract.page.Page;
import zone.disclosure.contract.page.Validity;
import zone.disclosure.station.catalogue.Reading;

/** What stands above a page's words: its title, who and when, and whether it still counts (R3.2). */
final class ReadingHead extends Div {
    ReadingHead(Reading reading) {
        addClassName("reader-head");
        var page = reading.page();
        var title = new H1(page.title());
        title.addClassName("reader-title");
        title.getElement().setAttribute("lang", "zh-CN");
        add(title, facts(page));
        if (reading.validity() != Validity.NOT_APPLICABLE) {
            add(banner(reading));
        }
    }

    private Div facts(Page page) {
        var facts = Screen.block("reader-facts", new Span(page.issuer()));
        page.number().ifPresent(number -> facts.add(new Span(number)));
        page.issued().ifPresent(day -> facts.add(new Span(getTranslation("reader.issued", said(day)))));
        facts.add(
                new Span(getTranslation("reader.published", said(page.published()))),
                new Span(page.field().chinese()),
                new Span(page.kind().chinese()));
        facts.getElement().setAttribute("lang", "zh-CN");
        return facts;
    }

    private Banner banner(Reading reading) {
        var banner = new Banner(ValidityChip.tone(reading.validity()), words(reading));
        reading.endedBy().ifPresent(newer -> {
            var go = Press.words(
                    "btn",
                    getTranslation("reader.newer"),
                    () -> UI.getCurrent().navigate(ReaderView.class, newer.id().value()));
            banner.add(go);
        });
        return banner;
    }

    private String words(Reading reading) {
        var term = reading.page().term();
        return switch (reading.validity()) {
            case EFFECTIVE ->
                term.expires()
                        .map(day -> getTranslation("validity.effective-until", said(day)))
                        .orElseGet(() -> getTranslation("validity.effective"));
            case AMENDED -> dated("validity.amended", term.ending().map(Ending::on));
            case NOT_YET -> dated("validity.not-yet", term.effective());
            case EXPIRED -> dated("validity.expired", term.expires());
            case DECLARED_INVALID ->
                dated("validity.declared-invalid", term.ending().map(Ending::on));
            case REPEALED -> dated("validity.repealed", term.ending().map(Ending::on));
            case NOT_APPLICABLE -> "";
        };
    }

    private String dated(String key, Optional<LocalDate> day) {
        return getTranslation(key, day.map(this::said).orElse(""));
    }

    private String said(LocalDate day) {
        return Day.full(day, getLocale());
    }
}
