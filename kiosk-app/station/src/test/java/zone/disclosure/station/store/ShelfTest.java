package zone.disclosure.station.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static zone.disclosure.station.store.SomePages.COUNTY;
import static zone.disclosure.station.store.SomePages.TOWN;
import static zone.disclosure.station.store.SomePages.page;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zone.disclosure.contract.page.Field;
import zone.disclosure.contract.page.Kind;
import zone.disclosure.contract.page.Relation;
import zone.disclosure.contract.wire.BrokenSeal;
import zone.disclosure.contract.wire.PageParcel;
import zone.disclosure.link.Position;
import zone.disclosure.link.ShelfChange;

class ShelfTest {
    @TempDir
    Path folder;

    private SomeShelves some;

    @BeforeEach
    void open() {
        some = SomeShelves.in(folder);
    }

    @AfterEach
    void close() {
        some.close();
    }

    @Test
    void aPageComesOffTheShelfAsItWasPublished() {
        some.put(page(1), page(2));

        assertThat(some.shelf.page(page(2).id())).contains(page(2));
        assertThat(some.shelf.page(page(3).id())).isEmpty();
        assertThat(some.shelf.pages(List.of(page(2).id(), page(3).id(), page(1).id())))
                .containsExactly(page(2), page(1));
    }

    @Test
    void listsAreNewestFirstAndKnowHowLongTheyAre() {
        some.put(page(1), page(2), page(3));

        assertThat(some.shelf.list(ShelfFilter.ALL, 1, 1))
                .extracting(Spine::title)
                .containsExactly("第2号信息");
        assertThat(some.shelf.count(ShelfFilter.ALL.withField(new Field("03")))).isEqualTo(1);
        assertThat(some.shelf.countByIssuer(ShelfFilter.ALL)).isEqualTo(Map.of("澄湖县人民政府", 3));
        assertThat(some.shelf.countByKind(ShelfFilter.ALL.withKinds(Kind.GUIDE)))
                .isEmpty();
    }

    @Test
    void aRelationIsSeenFromItsTargetToo() {
        var relation = new Relation(Relation.Type.INTERPRETS, page(1).id());
        some.put(page(1), page(2, 1, COUNTY, Kind.INTERPRETATION, List.of(), List.of(relation)));

        assertThat(some.shelf.relationsTo(page(1).id()))
                .containsExactly(new Shelf.Incoming(page(2).id(), Relation.Type.INTERPRETS));
    }

    @Test
    void aPageThatMovedFromOneScopeToAnotherIsThereOnce() {
        some.put(page(1));
        some.put(page(1, 2, TOWN, Kind.NOTICE, List.of(), List.of()));
        some.remove(COUNTY, page(1).id());

        assertThat(some.shelf.page(page(1).id())).map(page -> page.scope()).contains(TOWN);
        assertThat(some.shelf.count(ShelfFilter.ALL)).isEqualTo(1);
    }

    @Test
    void whoKeepsACopyLearnsWhatChanged() {
        some.put(page(1), page(2));
        var first = some.shelf.changesSince(Changes.Mark.NONE);
        some.put(page(3)).remove(COUNTY, page(1).id());
        var second = some.shelf.changesSince(first.from());

        assertThat(first.whole()).isTrue();
        assertThat(first.put()).containsExactlyInAnyOrder(page(1).id(), page(2).id());
        assertThat(second).isEqualTo(new Changes(second.from(), false, Set.of(page(3).id()), Set.of(page(1).id())));
        assertThat(some.changes).hasSize(3);
    }

    @Test
    void aParcelListedAsAnotherPageChangesNothing() {
        some.put(page(1));
        var foreign = PageParcel.pack(page(2));
        some.shelving.stage(List.of(foreign));
        var change = new ShelfChange(
                new Position(COUNTY, "e1", 9, SomeShelves.NOON), Map.of(page(1).id(), foreign.name()), Set.of());

        assertThatThrownBy(() -> some.shelving.apply(change)).isInstanceOf(BrokenSeal.class);

        assertThat(some.shelf.page(page(1).id())).contains(page(1));
        assertThat(some.shelving.position(COUNTY)).map(Position::edition).contains(1L);
    }

    @Test
    void freshnessNamesEveryScopeOfTheStation() {
        some.put(page(1));

        assertThat(some.shelf.freshness()).extracting(Freshness::edition).containsExactly(1L, 0L, 0L);
        assertThat(some.shelf.freshness().getFirst().verifiedAt()).isEqualTo(Optional.of(SomeShelves.NOON));
    }
}
