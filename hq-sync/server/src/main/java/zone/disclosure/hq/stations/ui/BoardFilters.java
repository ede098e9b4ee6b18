package zone.disclosure.hq.stations.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.wire.Report;
import zone.disclosure.hq.shell.Places;
import zone.disclosure.hq.shell.Words;
import zone.disclosure.hq.stations.BoardRow;
import zone.disclosure.hq.stations.BoardState;

/** What narrows the board. The state is chosen by the figures above it, and kept here with the rest. */
final class BoardFilters extends Div {
    private static final int TYPING_MILLIS = 300;

    private final TextField text = new TextField(Words.of("board.search"));
    private final ComboBox<Scope> town = new ComboBox<>(Words.of("board.town"));
    private final ComboBox<String> software = new ComboBox<>(Words.of("stations.software"));
    private final Button clear = new Button(Words.of("pages.clear-filters"), _ -> show(BoardFilter.ALL));
    private final transient Runnable changed;
    private transient Optional<BoardState> state = Optional.empty();
    private transient List<Scope> towns = List.of();
    private transient List<String> versions = List.of();

    BoardFilters(Places places, Runnable changed) {
        this.changed = changed;
        addClassNames("toolbar", "board-filters");
        text.setId("search");
        text.setPlaceholder(Words.of("board.search-hint"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(TYPING_MILLIS);
        town.setId("filter-town");
        town.setItemLabelGenerator(scope -> townName(places, scope));
        software.setId("filter-software");
        Stream.of(town, software).forEach(box -> {
            box.setClearButtonVisible(true);
            box.setPlaceholder(Words.of("pages.any"));
        });
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(text, town, software, clear);
        Stream.<HasValue<?, ?>>of(text, town, software)
                .forEach(field -> field.addValueChangeListener(event -> {
                    if (event.isFromClient()) {
                        changed.run();
                    }
                }));
    }

    /** What stands over the stations of a town; those of no town are the county's own. */
    static String townName(Places places, Scope town) {
        return town.level() == Scope.Level.COUNTY
                ? Words.of("board.county-sites", places.name(town))
                : places.name(town);
    }

    /** Offers the towns and versions that there are; what is chosen stays chosen. */
    void offer(List<BoardRow> rows) {
        var places = rows.stream()
                .map(BoardRow::town)
                .distinct()
                .sorted(Comparator.comparing(Scope::code))
                .toList();
        if (!places.equals(towns)) {
            towns = places;
            var chosen = town.getValue();
            town.setItems(places);
            town.setValue(chosen);
        }
        var said = rows.stream()
                .flatMap(row -> row.report().map(Report::software).stream())
                .distinct()
                .sorted()
                .toList();
        if (!said.equals(versions)) {
            versions = said;
            var chosen = software.getValue();
            software.setItems(said);
            software.setValue(chosen);
        }
    }

    BoardFilter filter() {
        return new BoardFilter(text.getValue().strip(), town.getOptionalValue(), state, software.getOptionalValue());
    }

    void show(BoardFilter filter) {
        text.setValue(filter.text());
        town.setValue(filter.town().orElse(null));
        software.setValue(filter.software().orElse(null));
        state = filter.state();
        changed.run();
    }
}
