package zone.disclosure.station.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import zone.disclosure.station.catalogue.Slice;
import zone.disclosure.station.search.Facets;
import zone.disclosure.station.search.Filter;
import zone.disclosure.station.search.Filter.Counting;
import zone.disclosure.station.search.Search;

/** Narrows a list down by kind, field, year and validity; each choice says how many pages stand behind it. */
@Route(value = "filter", layout = Frame.class)
final class FilterView extends Screen {
    /** One choice: its name, how many pages have it, whether it is on, and the filter that it makes. */
    private record Choice(String name, int pages, boolean on, Filter then) {}

    private enum Group {
        KIND,
        FIELD,
        YEAR,
        COUNTING;

        String key() {
            return "filter." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private final Search search;
    private final Div groups = block("facets");
    private final Choices<Choice> choices = new Choices<>(Math.min(12, format().fields()), this::choice);
    private final Press done;
    private Group group = Group.KIND;

    FilterView(Search search) {
        this.search = search;
        done = Press.primary("next", "", () -> open(ListView.class));
        var none = Press.plain("clear", getTranslation("filter.none"), () -> wish(Filter.NONE));
        add(question(getTranslation("filter.question")), groups, choices, block("actions", back(), none, done));
        show();
    }

    private void show() {
        var looking = visit.looking();
        var results = search.results(looking.query(), Slice.first(1));
        groups.removeAll();
        for (var each : Group.values()) {
            groups.add(Press.words("facet", getTranslation(each.key()), () -> turnTo(each))
                    .on(each == group));
        }
        choices.offer(choices(looking.query().filter(), results.facets()));
        done.say(getTranslation("filter.show", results.total()));
    }

    private void turnTo(Group other) {
        group = other;
        show();
    }

    private void wish(Filter filter) {
        visit.look(visit.looking().with(filter));
        show();
    }

    private Press choice(Choice choice) {
        var press =
                Press.words("field", choice.name(), () -> wish(choice.then())).on(choice.on());
        press.add(words("field-count", Integer.toString(choice.pages())));
        return press;
    }

    private List<Choice> choices(Filter now, Facets facets) {
        var all = new ArrayList<Choice>();
        switch (group) {
            case KIND ->
                facets.kinds().forEach(one -> {
                    var on = now.kind().equals(Optional.of(one.what()));
                    var then = now.kind(on ? Optional.empty() : Optional.of(one.what()));
                    all.add(new Choice(one.what().chinese(), one.pages(), on, then));
                });
            case FIELD ->
                facets.fields().forEach(one -> {
                    var on = now.field().equals(Optional.of(one.what()));
                    var then = now.field(on ? Optional.empty() : Optional.of(one.what()));
                    all.add(new Choice(one.what().chinese(), one.pages(), on, then));
                });
            case YEAR ->
                facets.years().forEach(one -> {
                    var on = now.year().equals(OptionalInt.of(one.what()));
                    var then = now.year(on ? OptionalInt.empty() : OptionalInt.of(one.what()));
                    all.add(new Choice(year(one.what()), one.pages(), on, then));
                });
            case COUNTING -> {
                all.add(counting(now, Counting.IN_FORCE, "filter.in-force", facets.inForce()));
                all.add(counting(now, Counting.OVER, "filter.over", facets.over()));
            }
        }
        return all;
    }

    private Choice counting(Filter now, Counting wanted, String key, int pages) {
        var on = now.counting() == wanted;
        return new Choice(getTranslation(key), pages, on, now.counting(on ? Counting.ANY : wanted));
    }

    private String year(int year) {
        return getTranslation("filter.in-year", Integer.toString(year));
    }
}
