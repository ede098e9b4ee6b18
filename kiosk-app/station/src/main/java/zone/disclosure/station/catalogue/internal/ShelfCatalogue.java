package zone.disclosure.station.catalogue.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.page.Field;
import zone.disclosure.contract.page.Kind;
import zone.disclosure.contract.page.Page;
import zone.disclosure.station.catalogue.Browse;
import zone.disclosure.station.catalogue.Catalogue;
import zone.disclosure.station.catalogue.Count;
import zone.disclosure.station.catalogue.Line;
import zone.disclosure.station.catalogue.Listing;
import zone.disclosure.station.catalogue.Reading;
import zone.disclosure.station.catalogue.Slice;
import zone.disclosure.station.store.Shelf;
import zone.disclosure.station.store.ShelfFilter;
import zone.disclosure.station.store.Spine;

/** The catalogue over the shelf; keeps nothing of its own, so that it cannot be older than the shelf. */
public final class ShelfCatalogue implements Catalogue {
    private final Shelf shelf;
    private final Clock clock;
    private final Neighbours neighbours;

    /**
     * Over a shelf.
     *
     * @param clock in the time zone of the county: validity changes at its midnight
     */
    public ShelfCatalogue(Shelf shelf, Clock clock) {
        this.shelf = shelf;
        this.clock = clock;
        this.neighbours = new Neighbours(shelf);
    }

    @Override
    public Listing<Line> browse(Browse by, Slice slice) {
        var filter = filter(by);
        var ids = shelf.list(filter, slice.offset(), slice.size()).stream()
                .map(Spine::id)
                .toList();
        return new Listing<>(lines(ids), shelf.count(filter), slice);
    }

    @Override
    public int count(Browse by) {
        return shelf.count(filter(by));
    }

    @Override
    public List<Count<Field>> fields() {
        var counted = shelf.countByField(ShelfFilter.ALL);
        var unknown = counted.keySet().stream()
                .filter(field -> !Field.ALL.contains(field))
                .sorted(Comparator.comparing(Field::code));
        return Stream.concat(Field.ALL.stream(), unknown)
                .map(field -> new Count<>(field, counted.getOrDefault(field, 0)))
                .toList();
    }

    @Override
    public List<Count<Kind>> kinds() {
        var counted = shelf.countByKind(ShelfFilter.ALL);
        return Stream.of(Kind.values())
                .map(kind -> new Count<>(kind, counted.getOrDefault(kind, 0)))
                .toList();
    }

    @Override
    public List<Count<String>> issuers() {
        return shelf.countByIssuer(ShelfFilter.ALL).entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(it -> new Count<>(it.getKey(), it.getValue()))
                .toList();
    }

    @Override
    public List<Count<Scope>> scopes() {
        return shelf.countByScope(ShelfFilter.ALL).entrySet().stream()
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparing(Scope::level).thenComparing(Scope::code)))
                .map(it -> new Count<>(it.getKey(), it.getValue()))
                .toList();
    }

    @Override
    public Optional<Reading> read(PageId id) {
        return shelf.page(id).map(page -> {
            var today = today();
            var endedBy = page.term()
                    .ending()
                    .filter(ending -> !ending.on().isAfter(today))
                    .flatMap(ending -> ending.by())
                    .flatMap(shelf::page)
                    .map(it -> Line.of(it, today));
            var ties = neighbours.ties(page, today);
            return new Reading(
                    page,
                    page.term().on(today),
                    endedBy,
                    ties,
                    neighbours.alike(page, ties, today),
                    List.of(new Browse.ByField(page.field()), new Browse.ByKind(page.kind())));
        });
    }

    @Override
    public List<Page> pages(List<PageId> ids) {
        return shelf.pages(ids);
    }

    private List<Line> lines(List<PageId> ids) {
        var today = today();
        return shelf.pages(ids).stream().map(page -> Line.of(page, today)).toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static ShelfFilter filter(Browse by) {
        return switch (by) {
            case Browse.Newest() -> ShelfFilter.ALL;
            case Browse.ByField(var field) -> ShelfFilter.ALL.withField(field);
            case Browse.ByKind(var kind) -> ShelfFilter.ALL.withKinds(kind);
            case Browse.ByIssuer(var issuer) -> ShelfFilter.ALL.withIssuer(issuer);
            case Browse.ByScope(var scope) -> ShelfFilter.ALL.withScope(scope);
        };
    }
}
