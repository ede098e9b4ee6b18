package zone.disclosure.station.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import zone.disclosure.station.search.Filter;
import zone.disclosure.station.search.Search;
import zone.disclosure.station.search.Suggestion;
import zone.disclosure.station.shell.Looking;
import zone.disclosure.station.shell.VisitorSession;

/** Nothing was found: says so, and offers ways on that lead somewhere. */
final class NothingFound extends Div {
    private static final int WAYS = 3;

    NothingFound(Search search, Looking looking) {
        addClassName("empty");
        var asked = new Asked(looking.query(), this::getTranslation);
        var filtered = !looking.query().filter().equals(Filter.NONE);
        var typed = !looking.query().text().isBlank();
        add(
                new Icon("search"),
                Screen.words(
                        "empty-words", getTranslation("empty.words", typed ? asked.shortText() : asked.filters(""))),
                advice(filtered && typed ? "empty.filtered" : "empty.advice"));

        var ways = Screen.block("empty-ways");
        if (filtered && typed) {
            ways.add(Press.primary("filter", getTranslation("filter.none"), () -> go(looking.with(Filter.NONE))));
        }
        near(search, looking.query().text())
                .forEach(near -> ways.add(Press.plain(
                        "search", getTranslation("empty.try", near.text()), () -> go(Looking.forWords(near.text())))));
        ways.add(
                Press.plain("outline", getTranslation("empty.fields"), () -> Screen.open(FieldsView.class)),
                Press.plain("help", getTranslation("foot.help"), () -> Screen.open(HelpView.class)));
        add(ways);
    }

    private Paragraph advice(String key) {
        return Screen.lead(getTranslation(key));
    }

    /** What begins like the words typed: the longest beginning that leads anywhere. */
    private static List<Suggestion> near(Search search, String text) {
        var words = text.strip();
        for (int end = Math.min(words.length(), 12); end > 0; end--) {
            var found = search.suggestions(words.substring(0, end), WAYS);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static void go(Looking next) {
        VisitorSession.current().look(next);
        com.vaadin.flow.component.UI.getCurrent().refreshCurrentRoute(false);
    }
}
