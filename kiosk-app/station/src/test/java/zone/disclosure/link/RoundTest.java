package zone.disclosure.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;
import static zone.disclosure.station.store.SomePages.COUNTY;
import static zone.disclosure.station.store.SomePages.page;

import com.github.luben.zstd.Zstd;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.page.Kind;
import zone.disclosure.contract.page.Page;
import zone.disclosure.contract.wire.Names;
import zone.disclosure.contract.wire.PagePack;
import zone.disclosure.contract.wire.ScopeDigest;
import zone.disclosure.contract.wire.SealKey;
import zone.disclosure.link.Round.Outcome;
import zone.disclosure.link.pocket.PocketHeadquarters;
import zone.disclosure.link.pocket.Weather;
import zone.disclosure.station.store.SomeShelves;

/** Rounds of the link over a real SQLite store. */
class RoundTest {
    @TempDir
    Path folder;

    private final AtomicReference<Instant> now = new AtomicReference<>(SomeShelves.NOON);
    private PocketHeadquarters headquarters = new PocketHeadquarters(new HandClock(now), 4);
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
    void aBlankStationGetsEverythingAndThenOnlyWhatChanged() {
        headquarters.publish(pages(1, 150));

        assertThat(catchUp()).isInstanceOf(Outcome.Moved.class);
        headquarters.publish(page(7, 2, COUNTY, Kind.NOTICE, List.of(), List.of()));
        headquarters.withdraw(COUNTY, page(8).id());

        assertThat(catchUp()).isInstanceOfSatisfying(Outcome.Moved.class, moved -> {
            assertThat(moved.change().put()).containsOnlyKeys(page(7).id());
            assertThat(moved.change().gone()).containsExactly(page(8).id());
        });
        assertThat(some.shelf.page(page(7).id())).map(Page::version).contains(2);
        assertThat(catchUp()).isInstanceOf(Outcome.Current.class);
        assertEqual();
    }

    @Test
    void aBlankStationAsksForListsWhenTheLogIsLongOrCut() {
        headquarters.publish(pages(1, 300));
        headquarters.publish(pages(1, 30));
        headquarters.trimLog(COUNTY);

        catchUp();

        assertEqual();
    }

    @Test
    void aStationBelowTheFloorReconciles() {
        headquarters.publish(pages(1, 5));
        catchUp();
        headquarters.publish(pages(6, 9));
        headquarters.withdraw(COUNTY, page(2).id());
        headquarters.trimLog(COUNTY);

        catchUp();

        assertEqual();
    }

    @Test
    void aNewEpochIsReconciledAndTheOldOneNeverComesBack() {
        headquarters.publish(pages(1, 9));
        catchUp();
        var old = headquarters.head(COUNTY).orElseThrow();
        headquarters.withdraw(COUNTY, page(3).id());
        headquarters.beginEpoch();

        assertThat(catchUp()).isInstanceOf(Outcome.Moved.class);
        assertEqual();
        headquarters.weather(SomeWeather.deliver("head", old));

        assertRefused(Round.Reason.OLD_HEAD);
        assertEqual();
    }

    @Test
    void aShelfThatLostAPageIsMadeWholeAtTheNextRound() {
        headquarters.publish(pages(1, 9));
        catchUp();
        var here = some.shelving.position(COUNTY).orElseThrow();
        some.shelving.apply(new ShelfChange(here, Map.of(), Set.of(page(4).id())));

        assertThat(catchUp()).isInstanceOf(Outcome.Moved.class);

        assertEqual();
    }

    @Test
    void anOlderHeadOfTheSameEpochIsRefused() {
        headquarters.publish(pages(1, 2));
        var old = headquarters.head(COUNTY).orElseThrow();
        later(Duration.ofHours(1));
        catchUp();
        headquarters.weather(SomeWeather.deliver("head", old));

        assertRefused(Round.Reason.OLD_HEAD);
    }

    @Test
    void aLowerEditionInTheSameEpochIsRefused() {
        headquarters.publish(pages(1, 2));
        var old = headquarters.head(COUNTY).orElseThrow();
        headquarters.publish(page(3));
        catchUp();
        headquarters.weather(SomeWeather.deliver("head", old));

        assertRefused(Round.Reason.OLD_HEAD);
        assertThat(some.shelf.page(page(3).id())).isPresent();
    }

    @Test
    void whatAnotherKeySealedIsRefused() {
        headquarters.publish(page(1));
        var outcome = new Round(headquarters, some.shelving, SealKey.generate().shown()).catchUp(COUNTY);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Round.Reason.BROKEN_SEAL));
        assertThat(some.shelving.holdings(COUNTY)).isEmpty();
    }

    @Test
    void onlyOneBrokenByteAnywhereAndNothingChanges() {
        headquarters.publish(pages(1, 3));
        catchUp();
        headquarters.publish(pages(4, 6));
        var before = some.shelving.holdings(COUNTY);

        for (var what : List.of("head", "log", "parcels")) {
            headquarters.weather(SomeWeather.flip(what));
            assertRefused(Round.Reason.BROKEN_SEAL);
            assertThat(some.shelving.holdings(COUNTY)).isEqualTo(before);
        }
        headquarters.weather(Weather.GOOD);
        catchUp();
        assertEqual();
    }

    @Test
    void aDigestThatDoesNotFitItsHeadIsRefused() {
        headquarters.publish(pages(1, 300));
        var key = Names.digestKey("e1", COUNTY, 300);
        var earlier = headquarters.digest(key).orElseThrow();
        headquarters.publish(page(301));

        headquarters.weather(SomeWeather.deliver("digest", earlier));
        assertRefused(Round.Reason.BROKEN_SEAL);
        headquarters.weather(SomeWeather.flip("digest"));
        assertRefused(Round.Reason.BROKEN_SEAL);

        assertThat(some.shelving.holdings(COUNTY)).isEmpty();
        headquarters.weather(Weather.GOOD);
        catchUp();
        assertEqual();
    }

    @Test
    void aRoundReadsOnlyTheBucketsThatChanged() {
        headquarters.publish(pages(1, 9));
        catchUp();
        var whole = new AtomicInteger();
        var counting = new Plug() {
            @Override
            void counted() {
                whole.incrementAndGet();
            }
        };
        var remembering = new Round(headquarters, counting.before(some.shelving), headquarters.sealing());
        remembering.catchUp(COUNTY);
        whole.set(0);

        headquarters.publish(page(10));
        remembering.catchUp(COUNTY);
        headquarters.withdraw(COUNTY, page(3).id());
        remembering.catchUp(COUNTY);

        assertThat(whole).hasValue(0);
        assertEqual();
    }

    @Test
    void whatCameBeforeTheLineBrokeIsNotFetchedAgain() {
        headquarters.publish(pages(1, 120));
        var first = new Deliveries();
        headquarters.weather(first);
        first.breakAt("parcels", 110);

        assertThatThrownBy(this::catchUp).isInstanceOf(LineDown.class);
        assertThat(some.shelving.holdings(COUNTY)).isEmpty();
        var second = new Deliveries();
        headquarters.weather(second);
        catchUp();

        assertThat(second.count("parcels")).isEqualTo(20);
        assertEqual();
    }

    @Test
    void aPowerCutLeavesTheOldShelfWithOrWithoutTheWithdrawnPageOrTheNewOne() throws IOException {
        for (int failAt = 1; failAt < 200; failAt++) {
            some.close();
            var place = Files.createDirectory(folder.resolve("cut-" + failAt));
            headquarters = new PocketHeadquarters(new HandClock(now), 4);
            headquarters.publish(pages(1, 10));
            some = SomeShelves.in(place);
            catchUp();
            var old = some.shelving.holdings(COUNTY);
            var without = new HashMap<>(old);
            without.remove(page(2).id());
            headquarters.publish(pages(11, 120));
            headquarters.publish(page(1, 2, COUNTY, Kind.NOTICE, List.of(), List.of()));
            headquarters.withdraw(COUNTY, page(2).id());

            var plug = new Plug();
            plug.pullAtStep(failAt);
            headquarters.weather(plug.weather());
            try {
                new Round(headquarters, plug.before(some.shelving), headquarters.sealing()).catchUp(COUNTY);
                assertEqual();
                return; // ran to the end: every earlier step has been cut once
            } catch (Plug.PowerCut expected) {
                some.close();
                some = SomeShelves.in(place);
                assertThat(some.shelving.holdings(COUNTY)).isIn(List.of(old, without, headquarters.shown(COUNTY)));
                headquarters.weather(Weather.GOOD);
                catchUp();
                assertEqual();
            }
        }
        fail("the round never finished");
    }

    @Test
    void aBlankStationTakesPacksAndFewSingleParcels() {
        headquarters.publish(pages(1, 1000));
        var came = new Deliveries();
        headquarters.weather(came);

        catchUp();

        assertEqual();
        assertThat(came.count("pack")).isGreaterThan(50);
        assertThat(came.count("parcels")).isLessThan(100);
    }

    @Test
    void aPackIsNotTakenForAFewPagesOfItsBucket() {
        headquarters.publish(pages(1, 1000));
        catchUp();
        headquarters.publish(pages(1001, 1200));
        headquarters.trimLog(COUNTY);
        var came = new Deliveries();
        headquarters.weather(came);

        catchUp();

        assertEqual();
        assertThat(came.count("pack")).isZero();
        assertThat(came.count("parcels")).isEqualTo(200);
    }

    @Test
    void withoutPacksOrWithWrongOnesTheSinglesAreTaken() {
        headquarters.publish(pages(1, 1000));
        var bomb = Bytes.of(Zstd.compress(new byte[PagePack.LARGEST + 1]));
        var another = Bytes.of(Zstd.compress("{}\n".repeat(20).getBytes(StandardCharsets.UTF_8)));

        for (var wrong : List.of(bomb, another, Bytes.of(new byte[0]))) {
            open("wrong-" + wrong.size());
            headquarters.weather(SomeWeather.deliver("pack", wrong));

            assertThat(catchUp()).isInstanceOf(Outcome.Moved.class);
            assertEqual();
        }
        headquarters.weather(SomeWeather.flip("pack"));
        open("flipped");
        assertThat(catchUp()).isInstanceOf(Outcome.Moved.class);
        assertEqual();
    }

    @Test
    void aCutAmongPacksWastesOnePackAtMost() {
        headquarters.publish(pages(1, 1000));
        var first = new Deliveries();
        headquarters.weather(first);
        first.breakAt("pack", 40);

        assertThatThrownBy(this::catchUp).isInstanceOf(LineDown.class);
        var second = new Deliveries();
        headquarters.weather(second);
        catchUp();

        assertThat(second.count("pack")).isLessThanOrEqualTo(ScopeDigest.BUCKETS - 39);
        assertEqual();
    }

    private void open(String name) {
        some.close();
        var place = folder.resolve(name);
        assertThat(place.toFile().mkdir()).isTrue();
        some = SomeShelves.in(place);
    }

    private Outcome catchUp() {
        return new Round(headquarters, some.shelving, headquarters.sealing()).catchUp(COUNTY);
    }

    private void assertRefused(Round.Reason reason) {
        assertThat(catchUp())
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private void assertEqual() {
        Map<PageId, Sha256> shown = headquarters.shown(COUNTY);
        assertThat(some.shelving.holdings(COUNTY)).isEqualTo(shown);
        assertThat(shown.keySet())
                .allSatisfy(id -> assertThat(some.shelf.page(id)).isPresent());
    }

    private void later(Duration by) {
        now.updateAndGet(time -> time.plus(by));
    }

    private static Page[] pages(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(number -> page(number)).toArray(Page[]::new);
    }
}
