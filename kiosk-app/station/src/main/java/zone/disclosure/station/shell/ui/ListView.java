package zone.disclosure.station.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Route;
import zone.disclosure.station.catalogue.Slice;
import zone.disclosure.station.search.Results;
import zone.disclosure.station.search.Search;
import zone.disclosure.station.shell.Looking;

/** What was found, or what a field, a kind or an issuer has: a screenful at a time, and what to do when it is nothing. */
@Route(value = "list", layout = Frame.class)
final class ListView extends Screen {
    private final Search search;
    private final H1 heading = new H1();
    private final Div cards = block("cards");
    private final Press filter;
    private final Pager pager = new Pager(() -> turn(-1), () -> turn(1));
    private final Div last = block("actions");

    ListView(Search search) {
        this.search = search;
        heading.addClassName("count");
        heading.getElement().setAttribute("aria-live", "polite");
        filter = Press.plain("filter", getTranslation("filter.open"), () -> open(FilterView.class));
        last.add(back(), Press.plain("search", getTranslation("list.again"), () -> open(SearchView.class)), filter);
        show();
    }

    private void turn(int step) {
        var looking = visit.looking();
        visit.look(looking.at(Math.max(0, looking.slice() + step)));
        show();
    }

    private void show() {
        var looking = visit.looking();
        int most = format().cards();
        var results = search.results(looking.query(), Slice.numbered(looking.slice(), most));
        if (results.hits().isEmpty() && looking.slice() > 0) {
            visit.look(looking.at(0));
            show();
            return;
        }
        heading.setText(headline(looking, results.total()));
        removeAll();
        if (results.hits().isEmpty()) {
            filter.setVisible(!looking.query().filter().equals(zone.disclosure.station.search.Filter.NONE));
            add(heading, new NothingFound(search, looking), last);
        } else {
            fill(results, looking.slice() * most);
            add(heading, cards, pager, last);
        }
    }

    private void fill(Results results, int first) {
        cards.removeAll();
        results.hits().stream().map(Card::of).forEach(cards::add);
        pager.showList(first, results.hits().size(), results.total());
    }

    private String headline(Looking looking, int total) {
        var asked = new Asked(looking.query(), this::getTranslation);
        return looking.query().text().isBlank()
                ? getTranslation("list.of", asked.filters(getTranslation("list.everything")), total)
                : getTranslation("list.found", asked.shortText(), asked.filters(""), total);
    }
}
