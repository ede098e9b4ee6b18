package zone.disclosure.link;

import static org.assertj.core.api.Assertions.assertThat;
import static zone.disclosure.station.store.SomePages.COUNTY;
import static zone.disclosure.station.store.SomePages.page;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.page.Page;
import zone.disclosure.link.Round.Outcome;
import zone.disclosure.link.pocket.PocketHeadquarters;
import zone.disclosure.station.store.SomeShelves;
import zone.disclosure.station.store.internal.SqliteShelving;

/** A disk forgets in silence; the comparison finds it and the link mends it. */
class AuditTest {
    @TempDir
    Path folder;

    private final AtomicReference<Instant> now = new AtomicReference<>(SomeShelves.NOON);
    private final PocketHeadquarters headquarters = new PocketHeadquarters(new HandClock(now), 4);
    private final List<Set<PageId>> found = new ArrayList<>();
    private SomeShelves some;
    private Round round;

    @BeforeEach
    void fill() {
        some = SomeShelves.in(folder);
        var shelving = new SqliteShelving(some.database, SomeShelves.CLOCK, some.changes::add, found::add);
        round = new Round(headquarters, shelving, headquarters.sealing());
        headquarters.publish(
                IntStream.rangeClosed(1, 30).mapToObj(number -> page(number)).toArray(Page[]::new));
        round.catchUp(COUNTY);
    }

    @AfterEach
    void close() {
        some.close();
    }

    @Test
    void aRottenPageIsFetchedAgainWhenSomebodyAsks() {
        some.rot(page(4).id());
        assertThat(round.catchUp(COUNTY)).isInstanceOf(Outcome.Current.class);

        round.compareAgain();

        assertThat(round.catchUp(COUNTY))
                .isInstanceOfSatisfying(
                        Outcome.Moved.class,
                        moved -> assertThat(moved.change().put()).containsOnlyKeys(page(4).id()));
        assertThat(found).containsExactly(Set.of(page(4).id()));
        assertThat(some.shelf.page(page(4).id())).contains(page(4));
    }

    @Test
    void withinADayItIsFoundWithoutAnybodyAsking() {
        some.rot(page(4).id());

        for (int minutes = 0; minutes < 24 * 60 && found.isEmpty(); minutes += 5) {
            now.updateAndGet(time -> time.plus(Duration.ofMinutes(5)));
            round.catchUp(COUNTY);
        }

        assertThat(found).containsExactly(Set.of(page(4).id()));
        assertThat(some.shelf.page(page(4).id())).contains(page(4));
        assertThat(some.shelving.holdings(COUNTY)).isEqualTo(headquarters.shown(COUNTY));
    }

    @Test
    void aPageLostInBetweenIsMissedWithinTenMinutes() {
        some.shelving.discard(page(7).id());

        now.updateAndGet(time -> time.plus(Duration.ofMinutes(11)));
        round.catchUp(COUNTY);

        assertThat(some.shelf.page(page(7).id())).isPresent();
    }
}
