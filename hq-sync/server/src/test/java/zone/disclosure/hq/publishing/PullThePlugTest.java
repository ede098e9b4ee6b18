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
import zone.disclosure.contract.wire.Codec;
import zone.disclosure.contract.wire.Head;
import zone.disclosure.contract.wire.Label;
import zone.disclosure.contract.wire.Seal;
import zone.disclosure.hq.HeadquartersTest;
import zone.disclosure.hq.SomeHeadquarters;
import zone.disclosure.hq.content.Draft;
import zone.disclosure.hq.content.Drafts;
import zone.disclosure.hq.content.State;
import zone.disclosure.hq.store.Incident;
import zone.disclosure.hq.store.Troubles;

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

    @BeforeEach
    void empty() {
        headquarters.empty();
    }

    @Test
    void aPublicationIsWholeOrNotThere() {
        var shown = headquarters.published(notice("低保标准"));
        var next = submittedAgain(shown, "低保新标准");

        for (var step : STEPS) {
            headquarters.pullPlugAt(
                    step,
                    () -> assertThatThrownBy(() -> drafts.publish(APPROVER, next.page(), next.revision()))
                            .satisfies(PullThePlugTest::saysTheDatabaseIsGone));
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
            headquarters.pullPlugAt(
                    step,
                    () -> assertThatThrownBy(() -> drafts.withdraw(APPROVER, page, "有误"))
                            .satisfies(PullThePlugTest::saysTheDatabaseIsGone));
            assertThat(editions.withdrawn(page)).as(step).isFalse();
            assertThat(head().edition()).as(step).isEqualTo(1);
        }

        done(drafts.withdraw(APPROVER, page, "有误"));
        assertThat(editions.withdrawn(page)).isTrue();
        assertThat(head().pages()).isZero();
    }

    @Test
    void theConnectionMayDieInTheCommitItselfAndThePublicationIsSimplyAskedForAgain() {
        var draft = headquarters.submitted(notice("低保标准"));

        headquarters.pullPlugAtTheCommitOf(
                "edition",
                () -> assertThatThrownBy(() -> drafts.publish(APPROVER, draft.page(), 1))
                        .satisfies(PullThePlugTest::saysTheDatabaseIsGone));

        assertThat(head().edition()).isZero();
        assertThat(done(drafts.publish(APPROVER, draft.page(), 1)).version()).isEqualTo(1);
        assertThat(head().edition()).isEqualTo(1);
    }

    @Test
    void whoPublishesAgainBecauseTheAnswerWasLostMakesNoSecondEdition() {
        var draft = headquarters.submitted(notice("低保标准"));
        var first = done(drafts.publish(APPROVER, draft.page(), 1));

        assertThat(done(drafts.publish(APPROVER, draft.page(), 1))).isEqualTo(first);
        assertThat(head().edition()).isEqualTo(1);

        var gone = done(drafts.withdraw(APPROVER, draft.page(), "有误"));
        assertThat(done(drafts.withdraw(APPROVER, draft.page(), "有误"))).isEqualTo(gone);
        assertThat(head().edition()).isEqualTo(2);
    }

    private static void saysTheDatabaseIsGone(Throwable thrown) {
        assertThat(Troubles.of(thrown).incident()).as("%s", thrown).isEqualTo(Incident.DATABASE_GONE);
    }

    private Draft submittedAgain(Draft shown, String title) {
        var saved = done(drafts.save(EDITOR, shown.page(), shown.revision(), COUNTY, notice(title)));
        return done(drafts.submit(EDITOR, saved.page(), saved.revision()));
    }

    private Head head() {
        return Codec.read(Seal.open(editions.head(COUNTY), Label.HEAD, List.of(keys.sealing())), Head.class);
    }
}
