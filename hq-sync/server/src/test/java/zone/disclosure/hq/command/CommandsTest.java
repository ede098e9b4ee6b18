package zone.disclosure.hq.command;

import static org.assertj.core.api.Assertions.assertThat;
import static zone.disclosure.hq.SomeHeadquarters.notice;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.AnnotatedElementUtils;
import zone.disclosure.hq.HeadquartersTest;
import zone.disclosure.hq.SomeHeadquarters;
import zone.disclosure.hq.audit.Journal;
import zone.disclosure.hq.command.internal.RunningHeadquarters;
import zone.disclosure.hq.content.Drafts;
import zone.disclosure.hq.content.State;
import zone.disclosure.hq.publishing.Editions;
import zone.disclosure.hq.store.Command;
import zone.disclosure.hq.store.CommandName;
import zone.disclosure.hq.store.Settings;
import zone.disclosure.hq.store.Slice;

@HeadquartersTest
class CommandsTest {
    @Autowired
    private List<Command> commands;

    @Autowired
    private Settings settings;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Editions editions;

    @Autowired
    private Journal journal;

    @Autowired
    private SomeHeadquarters headquarters;

    @BeforeEach
    void empty() {
        headquarters.empty();
    }

    @Test
    void helpKnowsEveryCommandWithoutAHeadquarters() {
        var help = typed("help");

        for (var command : commands) {
            var name = Objects.requireNonNull(
                    AnnotatedElementUtils.findMergedAnnotation(command.getClass(), CommandName.class));
            assertThat(help).contains("  " + name.name() + " ").contains(name.english());
        }
        assertThat(typed("hlep")).contains("HQ-202", "hlep");
    }

    @Test
    void aCommandWithdrawsByTheSameRulesAsAPerson() {
        var page = headquarters.published(notice("低保标准")).page();
        var said = new ArrayList<String>();
        var running = RunningHeadquarters.find(settings.data()).orElseThrow();

        assertThat(running.run(List.of("withdraw", page.value(), "--as", "bianji"), said::add))
                .isFalse();
        assertThat(editions.withdrawn(page)).isFalse();
        assertThat(running.run(List.of("withdraw", page.value(), "--reason", "有误"), said::add))
                .isTrue();

        assertThat(editions.withdrawn(page)).isTrue();
        assertThat(drafts.find(page)).get().extracting("state").isEqualTo(State.WITHDRAWN);
        assertThat(journal.of(page.value(), Slice.first(1)))
                .singleElement()
                .satisfies(line -> assertThat(List.of(line.who(), line.deed(), line.words()))
                        .containsExactly("pizhun", "page.withdraw", "有误"));
    }

    @Test
    void aCommandWhoseDatabaseConnectionDiesSaysThatItMayBeTriedAgain() {
        var page = headquarters.published(notice("低保标准")).page();
        var said = new ArrayList<String>();
        var running = RunningHeadquarters.find(settings.data()).orElseThrow();

        headquarters.pullPlugAt(
                "shown_page",
                () -> assertThat(running.run(List.of("withdraw", page.value(), "--reason", "有误"), said::add))
                        .isFalse());
        headquarters.pullPlugAtTheCommitOf(
                "edition",
                () -> assertThat(running.run(List.of("withdraw", page.value(), "--reason", "有误"), said::add))
                        .isFalse());

        assertThat(said).hasSize(2).allMatch(line -> line.startsWith("HQ-101"));
        assertThat(running.run(List.of("withdraw", page.value(), "--reason", "有误"), said::add))
                .isTrue();
    }

    private static String typed(String... words) {
        var screen = new ByteArrayOutputStream();
        CommandLine.run(
                words,
                _ -> {
                    throw new AssertionError("no headquarters is started for this");
                },
                new PrintStream(screen, true, StandardCharsets.UTF_8));
        return screen.toString(StandardCharsets.UTF_8);
    }
}
