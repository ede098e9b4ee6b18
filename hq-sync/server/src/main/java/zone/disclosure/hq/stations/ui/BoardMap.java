package zone.disclosure.hq.stations.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.StationId;
import zone.disclosure.hq.shell.Places;
import zone.disclosure.hq.shell.Words;
import zone.disclosure.hq.stations.BoardRow;
import zone.disclosure.hq.stations.BoardState;

/** The board as a map: the county's own places first, then town by town, one tile a station. */
final class BoardMap extends Div {
    private final transient Places places;
    private final transient Clock clock;
    private final Div towns = new Div();
    private final Map<StationId, StationTile> tiles = new HashMap<>();
    private final Map<Scope, Span> sums = new HashMap<>();
    private transient List<StationId> shown = List.of();

    BoardMap(Places places, Clock clock) {
        this.places = places;
        this.clock = clock;
        setId("map");
        addClassName("board-map");
        towns.addClassName("towns");
        add(towns);
    }

    /** Shows these; tiles that stay are only recoloured. */
    void show(List<BoardRow> rows) {
        var stations = rows.stream().map(row -> row.station().id()).toList();
        if (!stations.equals(shown)) {
            shown = stations;
            build(rows);
        }
        var now = clock.instant();
        rows.forEach(row -> {
            var tile = tiles.get(row.station().id());
            if (tile != null) {
                tile.show(row, now);
            }
        });
        byTown(rows).forEach((town, there) -> {
            var sum = sums.get(town);
            if (sum != null) {
                sum.setText(sum(there));
            }
        });
    }

    private void build(List<BoardRow> rows) {
        towns.removeAll();
        tiles.clear();
        sums.clear();
        byTown(rows).forEach((town, there) -> towns.add(block(town, there)));
    }

    private static Map<Scope, List<BoardRow>> byTown(List<BoardRow> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        BoardRow::town, () -> new TreeMap<>(Comparator.comparing(Scope::code)), Collectors.toList()));
    }

    private Section block(Scope town, List<BoardRow> rows) {
        var heading = new H2(BoardFilters.townName(places, town));
        var sum = new Span();
        sum.addClassNames("secondary", "number");
        sums.put(town, sum);
        var head = new Div(heading, sum);
        head.addClassName("town-head");
        var list = new UnorderedList();
        list.addClassName("town-tiles");
        rows.forEach(row -> {
            var tile = new StationTile(row.station(), places);
            tiles.put(row.station().id(), tile);
            list.add(new ListItem(tile));
        });
        var block = new Section(head, list);
        block.addClassName("town");
        return block;
    }

    /** All, and those that are not as they should be. */
    private static String sum(List<BoardRow> rows) {
        var others = Arrays.stream(BoardState.values())
                .filter(state -> state != BoardState.FINE)
                .map(state -> Map.entry(
                        state, rows.stream().filter(row -> row.state() == state).count()))
                .filter(count -> count.getValue() > 0)
                .map(count -> Words.of("board.of-state", StateChip.words(count.getKey()), count.getValue()));
        return others.collect(Collectors.joining(" · ", Words.of("board.stations", rows.size()) + " · ", ""))
                .replaceFirst(" · $", "");
    }
}
