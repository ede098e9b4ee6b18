package zone.disclosure.hq.content.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.page.Field;
import zone.disclosure.contract.page.Kind;
import zone.disclosure.hq.content.DraftFilter;
import zone.disclosure.hq.content.Drafts;
import zone.disclosure.hq.content.State;
import zone.disclosure.hq.shell.Places;
import zone.disclosure.hq.shell.Words;

/** What narrows the list of pages. It searches nothing itself. */
final class PageFilters extends Div {
    private static final int FIRST_YEAR = 2000;
    private static final int TYPING_MILLIS = 300;

    private final TextField search = new TextField(Words.of("pages.search"));
    private final ComboBox<State> state = box("pages.state", "state");
    private final ComboBox<Scope> scope = box("pages.scope", "scope");
    private final ComboBox<Kind> kind = box("pages.kind", "kind");
    private final ComboBox<Field> field = box("pages.field", "field");
    private final ComboBox<String> issuer = box("pages.issuer", "issuer");
    private final ComboBox<Integer> year = box("pages.year", "year");

    PageFilters(Drafts drafts, Places places, int thisYear, Runnable changed) {
        addClassNames("toolbar", "filters");
        search.setId("search");
        search.setPlaceholder(Words.of("pages.search-hint"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING_MILLIS);
        state.setItems(State.values());
        state.setItemLabelGenerator(each -> Words.of("state." + each));
        scope.setItems(drafts.scopes());
        scope.setItemLabelGenerator(places::full);
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(Kind::chinese);
        field.setItems(Field.ALL);
        field.setItemLabelGenerator(Field::chinese);
        issuer.setItems(drafts.issuers());
        year.setItems(IntStream.rangeClosed(0, thisYear - FIRST_YEAR)
                .map(back -> thisYear - back)
                .boxed()
                .toList());
        year.setItemLabelGenerator(String::valueOf);
        var clear = new Button(Words.of("pages.clear-filters"), _ -> show(DraftFilter.ALL));
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(search, state, scope, kind, field, issuer, year, clear);
        search.addValueChangeListener(_ -> changed.run());
        List.of(state, scope, kind, field, issuer, year).forEach(box -> box.addValueChangeListener(_ -> changed.run()));
    }

    DraftFilter filter() {
        return new DraftFilter(
                search.getValue().strip(),
                state.getOptionalValue().map(Set::of).orElse(Set.of()),
                scope.getOptionalValue(),
                kind.getOptionalValue(),
                field.getOptionalValue(),
                issuer.getOptionalValue(),
                year.getOptionalValue().map(OptionalInt::of).orElse(OptionalInt.empty()));
    }

    void show(DraftFilter filter) {
        search.setValue(filter.text());
        state.setValue(filter.states().size() == 1 ? filter.states().iterator().next() : null);
        scope.setValue(filter.scope().orElse(null));
        kind.setValue(filter.kind().orElse(null));
        field.setValue(filter.field().orElse(null));
        issuer.setValue(filter.issuer().orElse(null));
        year.setValue(filter.year().isPresent() ? filter.year().getAsInt() : null);
    }

    private static <T> ComboBox<T> box(String key, String id) {
        var box = new ComboBox<T>(Words.of(key));
        box.setId("filter-" + id);
        box.setClearButtonVisible(true);
        box.setPlaceholder(Words.of("pages.any"));
        return box;
    }
}
