package zone.disclosure.station.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import zone.disclosure.contract.page.PageHtml;
import zone.disclosure.station.catalogue.Line;
import zone.disclosure.station.search.Excerpt;
import zone.disclosure.station.search.Hit;

/** One page in a list, to choose by: title, state, a piece of its words, who and when. */
final class Card extends NativeButton {
    private Card(Line page, Excerpt title, Excerpt snippet) {
        addClassName("card");
        getElement().setAttribute("type", "button").setAttribute("lang", "zh-CN");
        var facts = Screen.words("card-facts", "");
        facts.add(new Span(page.issuer()), new Span(Day.full(page.dated(), getLocale())));
        page.number().ifPresent(number -> facts.add(new Span(number)));
        add(marked("card-title", title), new ValidityChip(page.validity()), marked("card-snippet", snippet), facts);
        addClickListener(
                _ -> UI.getCurrent().navigate(ReaderView.class, page.id().value()));
    }

    /** A page that was found by words. */
    static Card of(Hit hit) {
        return new Card(hit.page(), hit.title(), hit.snippet());
    }

    /** A page of a list. */
    static Card of(Line page) {
        return new Card(page, Excerpt.plain(page.title()), Excerpt.plain(page.summary()));
    }

    /** The words with what was looked for underlined; all text is escaped. */
    private static Span marked(String className, Excerpt excerpt) {
        var html = new StringBuilder();
        int from = 0;
        for (var mark : excerpt.marks()) {
            html.append(PageHtml.escape(excerpt.text().substring(from, mark.start())))
                    .append("<mark>")
                    .append(PageHtml.escape(excerpt.text().substring(mark.start(), mark.end())))
                    .append("</mark>");
            from = mark.end();
        }
        html.append(PageHtml.escape(excerpt.text().substring(from)));
        var span = Screen.words(className, "");
        span.getElement().setProperty("innerHTML", html.toString());
        return span;
    }
}
