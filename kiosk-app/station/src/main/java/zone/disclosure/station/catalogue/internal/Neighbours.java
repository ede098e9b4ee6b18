package zone.disclosure.station.catalogue.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.page.Page;
import zone.disclosure.contract.page.Relation;
import zone.disclosure.station.catalogue.Line;
import zone.disclosure.station.catalogue.Tie;
import zone.disclosure.station.catalogue.Tie.Direction;
import zone.disclosure.station.store.Shelf;
import zone.disclosure.station.store.ShelfFilter;
import zone.disclosure.station.store.Spine;

/** Finds the pages that stand around a page. Links go both ways (R4.8): who is named is told who names it. */
final class Neighbours {
    private static final int ALIKE = 5;
    /** Among so many of the same field the most similar are looked for. */
    private static final int CANDIDATES = 60;

    private final Shelf shelf;

    Neighbours(Shelf shelf) {
        this.shelf = shelf;
    }

    /** Each page and sort of relation once, those of the law first. */
    List<Tie> ties(Page page, LocalDate today) {
        var ties = new ArrayList<Tie>();
        for (var relation : page.relations()) {
            add(ties, relation.type(), Direction.OUT, relation.target(), today);
        }
        for (var incoming : shelf.relationsTo(page.id())) {
            add(ties, incoming.type(), Direction.IN, incoming.from(), today);
        }
        ties.sort(Comparator.comparingInt(tie -> rank(tie.type())));
        return ties;
    }

    /** Pages of the same field that share the most keywords; documents that are over come last. */
    List<Line> alike(Page page, List<Tie> ties, LocalDate today) {
        var known =
                new HashSet<PageId>(ties.stream().map(tie -> tie.page().id()).collect(Collectors.toSet()));
        known.add(page.id());
        var ids = shelf.list(ShelfFilter.ALL.withField(page.field()), 0, CANDIDATES).stream()
                .map(Spine::id)
                .filter(id -> !known.contains(id))
                .toList();
        return shelf.pages(ids).stream()
                .sorted(Comparator.comparingInt((Page other) -> -likeness(page, other, today)))
                .limit(ALIKE)
                .map(other -> Line.of(other, today))
                .toList();
    }

    private void add(List<Tie> ties, Relation.Type type, Direction direction, PageId other, LocalDate today) {
        boolean known = ties.stream()
                .anyMatch(tie -> tie.type() == type && tie.page().id().equals(other));
        if (!known) {
            shelf.page(other).ifPresent(page -> ties.add(new Tie(type, direction, Line.of(page, today))));
        }
    }

    private static int rank(Relation.Type type) {
        return switch (type) {
            case REPEALS, REPLACES, AMENDS -> 0;
            case INTERPRETS -> 1;
            case RELATED -> 2;
        };
    }

    private static int likeness(Page page, Page other, LocalDate today) {
        int shared = (int)
                other.keywords().stream().filter(page.keywords()::contains).count();
        int near = other.scope().equals(page.scope()) ? 1 : 0;
        return 4 * shared + near - (other.term().on(today).isOver() ? 100 : 0);
    }
}
