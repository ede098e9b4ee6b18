package zone.disclosure.station.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import java.util.Comparator;
import java.util.List;
import zone.disclosure.station.catalogue.Catalogue;
import zone.disclosure.station.catalogue.Count;
import zone.disclosure.station.search.Search;
import zone.disclosure.station.search.Suggestion;
import zone.disclosure.station.shell.Looking;

/** Writing what one looks for; each key brings nearer what there is, so that few need to finish the word. */
@Route(value = "search", layout = Frame.class)
final class SearchView extends Screen {
    private static final String FIELD = "looked-for";

    private final Search search;
    private final Catalogue catalogue;
    private final TypedLine line;
    private final Div nearer = block("suggestions");

    SearchView(Search search, Catalogue catalogue) {
        this.search = search;
        this.catalogue = catalogue;
        line = new TypedLine(FIELD, getTranslation("search.question"), Search.LONGEST, this::suggest);
        line.getElement().setAttribute("placeholder", getTranslation("search.example"));
        nearer.getElement().setAttribute("aria-live", "polite").setAttribute("lang", "zh-CN");
        var head = block("row search-head", question(getTranslation("search.question")), back());
        var upper = block("fill", head, line, nearer);
        var keyboard = new Keyboard(
                FIELD, getTranslation("search.key"), visit.appearance().isLarge(), this::find);
        removeClassName("screen");
        addClassName("with-ime");
        add(upper, keyboard);
        suggest("");
        line.takeFocus();
    }

    private void suggest(String typed) {
        nearer.removeAll();
        int most = format().suggestions();
        var texts = typed.isBlank()
                ? wellFilled(most)
                : search.suggestions(typed, Math.max(1, most)).stream()
                        .map(Suggestion::text)
                        .limit(most)
                        .toList();
        texts.forEach(text -> nearer.add(Press.before("suggestion", "search", text, () -> find(text))));
    }

    /** With nothing typed yet: what this shelf has most of. */
    private List<String> wellFilled(int most) {
        return catalogue.fields().stream()
                .filter(field -> field.pages() > 0)
                .sorted(Comparator.comparingInt((Count<?> field) -> field.pages())
                        .reversed())
                .limit(most)
                .map(field -> field.what().chinese())
                .toList();
    }

    private void find(String words) {
        if (words.isBlank()) {
            line.takeFocus();
            return;
        }
        visit.look(Looking.forWords(words.strip()));
        open(ListView.class);
    }
}
