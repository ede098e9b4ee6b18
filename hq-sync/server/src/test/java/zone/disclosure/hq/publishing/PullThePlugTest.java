package zone.disclosure.hq.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static zone.disclosure.hq.SomeHeadquarters.APPROVER;
import static zone.disclosure.hq.SomeHeadquarters.COUNTY;
import static zone.disclosure.hq.SomeHeadquarters.EDITOR;
import static zone.disclosure.hq.SomeHeadquarters.done;
import static zone.disclosure.hq.SomeHeadquarters.notice;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import zone.disclosure.contract.wire.Codec;
import zone.disclosure.contract.wire.Head;
import zone.disclosure.contract.wire.Label;
import zone.disclosure.contract.wire.Seal;
import zone.disclosure.hq.HeadquartersTest;
import zone.disclosure.hq.SomeHeadquarters;
import zone.disclosure.hq.content.Draft;
import zone.disclosure.hq.content.Drafts;
import zone.disclosure.hq.content.State;

/** The connection dies at the first write to each table in turn: afterwards everything is old, or everything is new. */
@HeadquartersTest
class PullThePlugTest {
    private static final List<String> STEPS = List.of(
            "scope",
            "parcel",
            "edition",
            "page_version",
            "shown_page",
            "shown_relation",
            "shown_attachment",
            "draft",
            "revision",
            "journal_line");

    @Autowired
    private Drafts drafts;

    @Autowired
    private Editions editions;

    @Autowired
    private Keys keys;

    @Autowired
    private SomeHeadquarters headquarters;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void empty() {
        headquarters.empty();
    }

    @Test
    void aPublicationIsWholeOrNotThere() {
        var shown = headquarters.published(notice("低保标准"));
        var next = submittedAgain(shown, "低保新标准");

        for (var step : STEPS) {
            pullPlugAt(
                    step,
                    () -> assertThatThrownBy(() -> drafts.publish(APPROVER, next.page(), next.revision()))
                            .isInstanceOf(RuntimeException.class));
            assertThat(editions.newest(shown.page()))
                    .as(step)
                    .get()
                    .extracting("title")
                    .isEqualTo("低保标准");
            assertThat(head().edition()).as(step).isEqualTo(1);
            assertThat(drafts.find(shown.page()))
                    .as(step)
                    .get()
                    .extracting("state")
                    .isEqualTo(State.SUBMITTED);
        }

        var before = head();
        assertThat(done(drafts.publish(APPROVER, next.page(), next.revision())).version())
                .isEqualTo(2);
        assertThat(head().edition()).isEqualTo(2);
        assertThat(head().digest()).isNotEqualTo(before.digest());
    }

    @Test
    void aWithdrawalIsWholeOrNotThere() {
        var page = headquarters.published(notice("低保标准")).page();

        for (var step : List.of("scope", "edition", "shown_page", "draft", "journal_line")) {
            pullPlugAt(
                    step,
                    () -> assertThatThrownBy(() -> drafts.withdraw(APPROVER, page, "有误"))
                            .isInstanceOf(RuntimeException.class));
            assertThat(editions.withdrawn(page)).as(step).isFalse();
            assertThat(head().edition()).as(step).isEqualTo(1);
        }

        done(drafts.withdraw(APPROVER, page, "有误"));
        assertThat(editions.withdrawn(page)).isTrue();
        assertThat(head().pages()).isZero();
    }

    private Draft submittedAgain(Draft shown, String title) {
        var saved = done(drafts.save(EDITOR, shown.page(), shown.revision(), COUNTY, notice(title)));
        return done(drafts.submit(EDITOR, saved.page(), saved.revision()));
    }

    private Head head() {
        return Codec.read(Seal.open(editions.head(COUNTY), Label.HEAD, List.of(keys.sealing())), Head.class);
    }

    private void pullPlugAt(String table, Runnable work) {
        jdbc.sql("""
                create or replace function plug() returns trigger language plpgsql as $$
                begin
                    perform pg_terminate_backend(pg_backend_pid());
                    return null;
                end $$
                """).update();
        jdbc.sql("create trigger plug before insert or update or delete on " + table
                        + " for each statement execute function plug()")
                .update();
        try {
            work.run();
        } finally {
            jdbc.sql("drop trigger plug on " + table).update();
        }
    }
}
