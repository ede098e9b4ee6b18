package zone.disclosure.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.wire.BrokenSeal;
import zone.disclosure.contract.wire.Chore;
import zone.disclosure.contract.wire.Codec;
import zone.disclosure.contract.wire.Letter;
import zone.disclosure.contract.wire.MailPage;
import zone.disclosure.contract.wire.Orders;
import zone.disclosure.link.pocket.PocketHeadquarters;
import zone.disclosure.station.store.Chores;
import zone.disclosure.station.store.SomeRegistration;
import zone.disclosure.station.store.SomeShelves;

/** Mail over a real store. */
class MailRunTest {
    private static final Bytes TEST_PAGE = Codec.write(new Chore(Chore.What.TEST_PAGE));
    private static final StationId OTHER = new StationId("43992190000101");

    @TempDir
    Path folder;

    private final SomeRegistration registration = new SomeRegistration();
    private final StationId station = registration.identity().orElseThrow().id();
    private final PocketHeadquarters headquarters = new PocketHeadquarters(SomeShelves.CLOCK, 4);
    private SomeShelves some;

    @BeforeEach
    void open() {
        some = new SomeShelves(folder, registration);
    }

    @AfterEach
    void close() {
        some.close();
    }

    @Test
    void everyLetterIsTakenOnceAndInOrder() {
        var written = chores(MailPage.LONGEST + 3);

        assertThat(run("e1")).isEqualTo(written.size());
        assertThat(run("e1")).isZero();

        assertThat(waiting()).isEqualTo(written);
        assertThat(some.mailbox.read().serial()).isEqualTo(written.size());
    }

    @Test
    void afterARestoreOfHeadquartersNoChoreIsObeyedAgain() {
        var written = chores(3);
        run("e1");
        written.forEach(id -> some.mailbox.answer(id, true, "好"));
        headquarters.beginEpoch();
        var fresh = chores(1);

        assertThat(run("e2")).isEqualTo(4);

        assertThat(waiting()).isEqualTo(fresh);
        assertThat(some.mailbox.read().epoch()).isEqualTo("e2");
    }

    @Test
    void theLastOrdersCountAndOnesThatCannotBeReadDoNot() {
        assertThat(some.mailbox.orders()).isEqualTo(Orders.USUAL);
        headquarters.write(station, Letter.Kind.ORDERS, Codec.write(new Orders(30, 5, 0, 6)));
        headquarters.write(station, Letter.Kind.ORDERS, Codec.write(new Orders(90, 7, 22, 5)));
        headquarters.write(station, Letter.Kind.ORDERS, Bytes.of("{}".getBytes(StandardCharsets.UTF_8)));

        run("e1");

        assertThat(some.mailbox.orders()).isEqualTo(new Orders(90, 7, 22, 5));
    }

    @Test
    void aKindOfANewerHeadquartersIsNotedAndDoesNotHoldUpTheOthers() {
        headquarters.write(station, Letter.Kind.UNKNOWN, TEST_PAGE);
        var known = chores(1);

        assertThat(run("e1")).isEqualTo(2);

        assertThat(waiting()).isEqualTo(known);
        var newer = Bytes.of(
                "{\"id\":\"%s\",\"serial\":1,\"at\":\"2026-11-20T04:00:00Z\",\"kind\":\"POSTCARD\",\"body\":\"\"}"
                        .formatted(known.getFirst())
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(Codec.read(newer, Letter.class).kind()).isEqualTo(Letter.Kind.UNKNOWN);
    }

    @Test
    void mailOfAnotherStationOrWithAWrongSealIsNotTaken() {
        headquarters.write(OTHER, Letter.Kind.CHORE, TEST_PAGE);
        var foreign = headquarters.mail(MailPage.key(OTHER, "e1", 0)).orElseThrow();
        chores(1);

        headquarters.weather(SomeWeather.deliver("mail", foreign));
        assertThatThrownBy(() -> run("e1")).isInstanceOf(BrokenSeal.class);
        headquarters.weather(SomeWeather.flip("mail"));
        assertThatThrownBy(() -> run("e1")).isInstanceOf(BrokenSeal.class);

        assertThat(waiting()).isEmpty();
        assertThat(some.mailbox.read().serial()).isZero();
    }

    @Test
    void aPowerCutLosesNoLetterAndTakesNoneTwice() throws IOException {
        var written = chores(MailPage.LONGEST * 2 + 1);
        for (int failAt = 1; failAt < 100; failAt++) {
            some.close();
            var place = Files.createDirectory(folder.resolve("cut-" + failAt));
            some = new SomeShelves(place, registration);
            var plug = new Plug();
            plug.pullAtStep(failAt);
            headquarters.weather(plug.weather());
            boolean done = false;
            try {
                new MailRun(headquarters, plug.before((Mailbox) some.mailbox), party()).run("e1");
                done = true;
            } catch (Plug.PowerCut expected) {
                some.close();
                some = new SomeShelves(place, registration);
            }
            headquarters.weather(zone.disclosure.link.pocket.Weather.GOOD);
            run("e1");
            assertThat(waiting()).isEqualTo(written);
            if (done) {
                return;
            }
        }
        fail("the run never finished");
    }

    @Test
    void theFirstAnswerStandsAndTheLastTwentyAreTold() {
        var written = chores(25);
        run("e1");
        written.forEach(id -> {
            some.mailbox.begin(id);
            some.mailbox.answer(id, true, "第一次");
            some.mailbox.answer(id, false, "第二次");
        });

        assertThat(some.mailbox.answers())
                .hasSize(20)
                .allMatch(answer -> answer.words().equals("第一次"));
        assertThat(some.mailbox.answers().getLast().chore()).isEqualTo(written.getLast());
    }

    private List<UUID> chores(int count) {
        var ids = new ArrayList<UUID>();
        for (int i = 0; i < count; i++) {
            ids.add(headquarters.write(station, Letter.Kind.CHORE, TEST_PAGE));
        }
        return ids;
    }

    private List<UUID> waiting() {
        return some.mailbox.waiting().stream().map(Chores.Asked::id).toList();
    }

    private Party party() {
        return new Party(
                station, registration.identity().orElseThrow().scopes(), headquarters.sealing(), registration::seal);
    }

    private int run(String epoch) {
        return new MailRun(headquarters, some.mailbox, party()).run(epoch);
    }
}
