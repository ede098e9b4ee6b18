package zone.disclosure.hq.members;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static zone.disclosure.hq.SomeHeadquarters.APPROVER;
import static zone.disclosure.hq.SomeHeadquarters.COUNTY;
import static zone.disclosure.hq.SomeHeadquarters.EDITOR;
import static zone.disclosure.hq.SomeHeadquarters.VILLAGE;
import static zone.disclosure.hq.SomeHeadquarters.done;
import static zone.disclosure.hq.SomeHeadquarters.notice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.Scope;
import zone.disclosure.hq.Headquarters;
import zone.disclosure.hq.HeadquartersTest;
import zone.disclosure.hq.SomeHeadquarters;
import zone.disclosure.hq.content.Draft;
import zone.disclosure.hq.content.Drafts;
import zone.disclosure.hq.content.Move;
import zone.disclosure.hq.publishing.Editions;
import zone.disclosure.hq.store.Notice;
import zone.disclosure.hq.store.Settings;

/** Two members in one process over one PostgreSQL, doing their worst to each other. */
@HeadquartersTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MembersIT {
    private static final Path SECOND = Path.of("target/hq-second");

    @Autowired
    private Settings settings;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Drafts here;

    @Autowired
    private Editions editions;

    @Autowired
    private SomeHeadquarters headquarters;

    private @Nullable ConfigurableApplicationContext second;

    @BeforeAll
    void join() throws IOException {
        FileSystemUtils.deleteRecursively(SECOND);
        second = SpringApplication.run(Headquarters.class, arguments(SECOND, settings.keys()));
    }

    @AfterAll
    void leave() {
        other().close();
    }

    @BeforeEach
    void empty() {
        headquarters.empty();
    }

    @Test
    void whoeverPublishesAndWithdrawsAtOnceEditionsAreConsecutiveAndNothingIsTwiceOrLost() throws Exception {
        var county = submitted(COUNTY, 30);
        var village = submitted(VILLAGE, 30);
        var both = Stream.concat(county.stream(), village.stream()).toList();
        var half = both.subList(0, 20);

        try (var people = Executors.newFixedThreadPool(8)) {
            // Every page is asked for at both members at the same time.
            for (var future : people.invokeAll(asked(both, (drafts, page) -> drafts.publish(APPROVER, page, 1)))) {
                done(future.get());
            }
            for (var future : people.invokeAll(asked(half, (drafts, page) -> drafts.withdraw(APPROVER, page, "有误")))) {
                done(future.get());
            }
        }

        assertThat(numbers(COUNTY))
                .isEqualTo(LongStream.rangeClosed(1, 50).boxed().toList());
        assertThat(numbers(VILLAGE))
                .isEqualTo(LongStream.rangeClosed(1, 30).boxed().toList());
        assertThat(both).allMatch(page -> editions.withdrawn(page) == half.contains(page));
    }

    @Test
    void whatOneMemberPublishesTheOtherHearsAtOnceEvenAfterItsEarWasCutOff() {
        var heard = new CopyOnWriteArrayList<Notice>();
        ApplicationListener<PayloadApplicationEvent<Notice>> listener = ApplicationListener.forPayload(heard::add);
        other().addApplicationListener(listener);
        var bell = new Notice(Notice.Channel.BELL, COUNTY.code());

        // Another rule of this class may just have cut off all connections.
        await().atMost(20, SECONDS).until(() -> ears("count(*)") == 2);
        headquarters.published(notice("甲"));
        await().atMost(5, SECONDS).until(() -> heard.contains(bell));

        heard.clear();
        ears("count(pg_terminate_backend(pid))");
        await().atMost(20, SECONDS).until(() -> {
            headquarters.published(notice("乙"));
            return heard.contains(bell);
        });
    }

    private int ears(String counted) {
        return jdbc.sql("select " + counted + " from pg_stat_activity where application_name like '%notices'")
                .query(Integer.class)
                .single();
    }

    @Test
    void whoWaitsTooLongForTheLeaseIsToldWhoHasIt() throws Exception {
        var draft = headquarters.submitted(notice("甲"));

        try (var holder = DriverManager.getConnection(address() + "&ApplicationName=somebody-else");
                var statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(7311)");
            assertThatThrownBy(() -> here.publish(APPROVER, draft.page(), 1))
                    .hasMessageContaining("HQ-602")
                    .hasMessageContaining("somebody-else");
        }

        assertThat(done(there().publish(APPROVER, draft.page(), 1)).version()).isEqualTo(1);
    }

    @Test
    void bothMembersGoOnByThemselvesWhenTheDatabaseHasBeenKilled() throws Exception {
        var draft = headquarters.submitted(notice("甲"));
        var pid = Files.readAllLines(settings.database().resolve("postmaster.pid"))
                .getFirst();

        ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow().destroyForcibly();

        await().atMost(40, SECONDS)
                .ignoreExceptions()
                .until(() -> done(here.publish(APPROVER, draft.page(), 1)).shown());
        await().atMost(40, SECONDS)
                .ignoreExceptions()
                .until(
                        () -> done(there().withdraw(APPROVER, draft.page(), "有误"))
                                .shown(),
                        shown -> !shown);
        assertThat(numbers(COUNTY)).containsExactly(1L, 2L);
    }

    @Test
    void aMemberWithOtherKeysDoesNotStart() throws IOException {
        var keys = Path.of("target/hq-foreign-keys");
        FileSystemUtils.deleteRecursively(keys);

        assertThatThrownBy(() -> SpringApplication.run(Headquarters.class, arguments(Path.of("target/hq-third"), keys))
                        .close())
                .hasStackTraceContaining("HQ-107");
        assertThat(keys.resolve("sealing.json")).doesNotExist();
    }

    private interface Ask {
        Move of(Drafts drafts, PageId page);
    }

    private List<Callable<Move>> asked(List<PageId> pages, Ask ask) {
        var all = new ArrayList<Callable<Move>>();
        for (var page : pages) {
            all.add(() -> ask.of(here, page));
            all.add(() -> ask.of(there(), page));
        }
        return all;
    }

    private List<PageId> submitted(Scope scope, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> done(here.create(EDITOR, scope, notice("通告" + i))))
                .map(Draft::page)
                .peek(page -> done(here.submit(EDITOR, page, 1)))
                .toList();
    }

    private List<Long> numbers(Scope scope) {
        return jdbc.sql("select number from edition where scope = :scope order by number")
                .param("scope", scope.code())
                .query((row, _) -> row.getLong("number"))
                .list();
    }

    private String address() throws IOException {
        return Files.readString(settings.data().resolve("database.url")).strip();
    }

    private ConfigurableApplicationContext other() {
        return Objects.requireNonNull(second);
    }

    private Drafts there() {
        return other().getBean(Drafts.class);
    }

    private String[] arguments(Path data, Path keys) throws IOException {
        return new String[] {
            "--hq.data=" + data,
            "--hq.database-url=" + address(),
            "--hq.keys=" + keys,
            "--hq.blobs=" + settings.blobs(),
            "--hq.wire=false",
            "--hq.portal-port=0",
            "--server.port=0",
            "--vaadin.productionMode=true"
        };
    }
}
