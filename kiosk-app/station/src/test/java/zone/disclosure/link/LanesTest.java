package zone.disclosure.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;
import static zone.disclosure.station.store.SomePages.COUNTY;
import static zone.disclosure.station.store.SomePages.TOWN;
import static zone.disclosure.station.store.SomePages.page;
import static zone.disclosure.station.store.SomePages.urgent;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zone.disclosure.contract.page.Kind;
import zone.disclosure.contract.page.Page;
import zone.disclosure.link.Round.Outcome;
import zone.disclosure.link.pocket.PocketHeadquarters;
import zone.disclosure.link.pocket.Weather;
import zone.disclosure.station.store.ShelfChanged;
import zone.disclosure.station.store.SomeShelves;

/** What goes first when much is on its way, over a real SQLite store. */
class LanesTest {
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
    void withdrawalsOfAllScopesGoFirstThenUrgentPagesThenTheRest() {
        begin();
        some.changes.clear();

        catchUp();

        assertThat(some.changes.stream().map(LanesTest::told))
                .containsExactly("-1+0", "-1+0", "-0+1", "-1+101", "-1+0");
        assertThat(some.shelving.holdings(COUNTY)).isEqualTo(headquarters.shown(COUNTY));
        assertThat(some.shelving.holdings(TOWN)).isEqualTo(headquarters.shown(TOWN));
        assertThat(some.shelving.ahead(COUNTY)).isEmpty();
    }

    @Test
    void aWithdrawalDoesNotWaitForTheEndOfALongFetch() {
        begin();
        var asked = new AtomicInteger();
        headquarters.weather(new Weather() {
            @Override
            public void answered(String what) {
                if (what.startsWith("parcels") && asked.incrementAndGet() == 2) {
                    headquarters.withdraw(COUNTY, page(3).id());
                }
            }
        });
        var round =
                new Round(headquarters, some.shelving, headquarters.sealing(), breakingOffWhen(() -> asked.get() == 2));
        var outcomes = new ArrayList<Outcome>();
        some.changes.clear();

        round.catchUp(List.of(COUNTY, TOWN), (_, outcome) -> outcomes.add(outcome));
        assertThat(outcomes).containsOnly(new Outcome.Overtaken());
        asked.incrementAndGet();
        round.catchUp(List.of(COUNTY, TOWN), (_, outcome) -> outcomes.add(outcome));

        assertThat(some.changes.stream().map(LanesTest::told))
                .as("all withdrawals, the urgent page, the new withdrawal, then the rest")
                .containsExactly("-1+0", "-1+0", "-0+1", "-1+0", "-1+100");
        assertThat(some.shelving.holdings(COUNTY)).isEqualTo(headquarters.shown(COUNTY));
        assertThat(some.shelving.holdings(TOWN)).isEqualTo(headquarters.shown(TOWN));
    }

    @Test
    void whatIsLittleGoesAtOnce() {
        headquarters.publish(page(1), page(2));
        headquarters.publish(town(21));
        catchUp();
        headquarters.publish(urgent(page(3)));
        headquarters.withdraw(COUNTY, page(1).id());
        some.changes.clear();

        catchUp();

        assertThat(some.changes.stream().map(LanesTest::told)).containsExactly("-1+1");
    }

    @Test
    void theEditionIsNotClaimedBeforeTheRestIsThere() {
        begin();
        var before = some.shelving.position(COUNTY);
        breakAt("parcels", 40);

        assertThatThrownBy(this::catchUp).isInstanceOf(LineDown.class);

        assertThat(some.shelving.position(COUNTY)).isEqualTo(before);
        assertThat(some.shelf.page(page(2).id())).isEmpty();
        assertThat(some.shelf.page(page(300).id())).isPresent();
    }

    @Test
    void noOlderHeadBringsBackWhatWasWithdrawn() {
        headquarters.publish(pages(1, 9));
        headquarters.publish(town(21));
        catchUp();
        later();
        headquarters.publish(page(10));
        var withheld = headquarters.head(COUNTY).orElseThrow();
        later();
        headquarters.publish(pages(100, 199));
        headquarters.withdraw(COUNTY, page(2).id());
        breakAt("parcels", 40);
        assertThatThrownBy(this::catchUp).isInstanceOf(LineDown.class);

        headquarters.weather(SomeWeather.deliver("head", withheld));
        var outcome = round().catchUp(COUNTY);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Round.Reason.OLD_HEAD));
        assertThat(some.shelf.page(page(2).id())).isEmpty();
    }

    @Test
    void noHeadOfTheEpochBeforeBringsItBackEither() {
        headquarters.publish(pages(1, 9));
        headquarters.publish(town(21));
        catchUp();
        later();
        headquarters.publish(page(10));
        var withheld = headquarters.head(COUNTY).orElseThrow();
        later();
        headquarters.publish(pages(100, 199));
        headquarters.withdraw(COUNTY, page(2).id());
        headquarters.beginEpoch();
        breakAt("parcels", 40);
        assertThatThrownBy(this::catchUp).isInstanceOf(LineDown.class);

        headquarters.weather(SomeWeather.deliver("head", withheld));

        assertThat(round().catchUp(COUNTY)).isInstanceOf(Outcome.Refused.class);
        assertThat(some.shelf.page(page(2).id())).isEmpty();
    }

    @Test
    void aWithdrawnPageNeverComesBackHoweverOftenThePowerFails() throws IOException {
        for (int failAt = 1; failAt < 200; failAt++) {
            some.close();
            headquarters = new PocketHeadquarters(new HandClock(now), 4);
            var place = Files.createDirectory(folder.resolve("cut-" + failAt));
            some = SomeShelves.in(place);
            begin();

            var plug = new Plug();
            plug.pullAtStep(failAt);
            headquarters.weather(plug.weather());
            try {
                new Round(headquarters, plug.before(some.shelving), headquarters.sealing())
                        .catchUp(List.of(COUNTY, TOWN), (_, _) -> {});
                return; // ran to the end: every earlier step has been cut once
            } catch (Plug.PowerCut expected) {
                some.close();
                some = SomeShelves.in(place);
                boolean gone = some.shelf.page(page(2).id()).isEmpty();
                headquarters.weather(new Weather() {
                    @Override
                    public void answered(String what) {
                        assertThat(gone && some.shelf.page(page(2).id()).isPresent())
                                .isFalse();
                    }
                });
                catchUp();
                assertThat(some.shelving.holdings(COUNTY)).isEqualTo(headquarters.shown(COUNTY));
                assertThat(some.shelving.holdings(TOWN)).isEqualTo(headquarters.shown(TOWN));
            }
        }
        fail("the round never finished");
    }

    /** A station that has nine pages of each, and misses 100 more, an urgent one, and a withdrawal in each. */
    private void begin() {
        headquarters.publish(pages(1, 9));
        headquarters.publish(town(21), town(22));
        catchUp();
        later();
        headquarters.publish(pages(100, 199));
        headquarters.publish(urgent(page(300)));
        headquarters.withdraw(COUNTY, page(2).id());
        headquarters.withdraw(TOWN, town(22).id());
    }

    private void catchUp() {
        round().catchUp(
                        List.of(COUNTY, TOWN),
                        (scope, outcome) ->
                                assertThat(outcome).as(scope.code()).isNotInstanceOf(Outcome.Refused.class));
    }

    private Round round() {
        return new Round(headquarters, some.shelving, headquarters.sealing());
    }

    private static Manners breakingOffWhen(BooleanSupplier so) {
        return new Manners() {
            @Override
            public void beforeBulk() {}

            @Override
            public boolean breakOff() {
                return so.getAsBoolean();
            }
        };
    }

    private void breakAt(String what, int number) {
        var bad = new Deliveries();
        bad.breakAt(what, number);
        headquarters.weather(bad);
    }

    private void later() {
        now.updateAndGet(time -> time.plus(Duration.ofMinutes(2)));
    }

    private static String told(ShelfChanged change) {
        return "-" + change.gone().size() + "+" + change.put().size();
    }

    private static Page town(int number) {
        return page(number, 1, TOWN, Kind.NOTICE, List.of(), List.of());
    }

    private static Page[] pages(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(number -> page(number)).toArray(Page[]::new);
    }
}
