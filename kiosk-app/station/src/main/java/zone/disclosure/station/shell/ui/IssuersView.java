package zone.disclosure.station.shell.ui;

import com.vaadin.flow.router.Route;
import java.util.Optional;
import zone.disclosure.station.catalogue.Catalogue;
import zone.disclosure.station.catalogue.Count;
import zone.disclosure.station.search.Filter;
import zone.disclosure.station.shell.Looking;

/** Looking through the shelf by who issued the pages. */
@Route(value = "issuers", layout = Frame.class)
final class IssuersView extends Screen {
    private final Choices<Count<String>> choices;

    IssuersView(Catalogue catalogue) {
        choices = new Choices<>(format().longNames(), this::issuer);
        choices.addClassName("choices-wide");
        choices.offer(catalogue.issuers());
        add(question(getTranslation("browse.issuers.question")), choices, block("actions", back()));
    }

    private Press issuer(Count<String> entry) {
        var press = Press.before("field", "building", entry.what(), () -> {
            visit.look(Looking.by(Filter.NONE.issuer(Optional.of(entry.what()))));
            open(ListView.class);
        });
        press.add(words("field-count", Integer.toString(entry.pages())));
        return press;
    }
}
