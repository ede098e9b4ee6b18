package zone.disclosure.station.shell.ui;

import com.vaadin.flow.router.Route;
import java.util.Optional;
import zone.disclosure.contract.page.Field;
import zone.disclosure.station.catalogue.Catalogue;
import zone.disclosure.station.catalogue.Count;
import zone.disclosure.station.search.Filter;
import zone.disclosure.station.shell.Looking;

/** Looking through the shelf by the fields of the standard catalogue (R2.1). */
@Route(value = "fields", layout = Frame.class)
final class FieldsView extends Screen {
    private final Choices<Count<Field>> choices;

    FieldsView(Catalogue catalogue) {
        choices = new Choices<>(format().fields(), this::field);
        choices.offer(catalogue.fields());
        var actions = block(
                "actions",
                back(),
                Press.plain("building", getTranslation("browse.issuers"), () -> open(IssuersView.class)),
                Press.primary("next", getTranslation("browse.newest"), () -> look(Filter.NONE)));
        add(question(getTranslation("browse.fields.question")), choices, actions);
    }

    private Press field(Count<Field> entry) {
        var press = Press.before(
                "field",
                "field-" + entry.what().code(),
                entry.what().chinese(),
                () -> look(Filter.NONE.field(Optional.of(entry.what()))));
        if (entry.pages() > 0) {
            press.add(words("field-count", Integer.toString(entry.pages())));
        }
        return press;
    }

    private void look(Filter filter) {
        visit.look(Looking.by(filter));
        open(ListView.class);
    }
}
