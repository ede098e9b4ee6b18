package zone.disclosure.hq.content;

import static org.assertj.core.api.Assertions.assertThat;
import static zone.disclosure.hq.SomeHeadquarters.APPROVER;
import static zone.disclosure.hq.SomeHeadquarters.COUNTY;
import static zone.disclosure.hq.SomeHeadquarters.EDITOR;
import static zone.disclosure.hq.SomeHeadquarters.done;
import static zone.disclosure.hq.SomeHeadquarters.notice;
import static zone.disclosure.hq.SomeHeadquarters.unattributed;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import zone.disclosure.contract.page.Attribute;
import zone.disclosure.hq.HeadquartersTest;
import zone.disclosure.hq.SomeHeadquarters;
import zone.disclosure.hq.access.Role;
import zone.disclosure.hq.access.Staff;
import zone.disclosure.hq.publishing.Editions;
import zone.disclosure.hq.store.Slice;

@HeadquartersTest
class DraftsTest {
    @Autowired
    private Drafts drafts;

    @Autowired
    private Editions editions;

    @Autowired
    private SomeHeadquarters headquarters;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void empty() {
        headquarters.empty();
    }

    @Test
    void aMissingAttributeHoldsThePage() {
        var held = done(drafts.create(EDITOR, COUNTY, unattributed("低保标准")));

        assertThat(held.state()).isEqualTo(State.HELD);
        assertThat(why(drafts.submit(EDITOR, held.page(), 1))).isEqualTo(Refusal.FINDINGS);
    }

    @Test
    void aCharacterThatNoFaceDrawsIsAWarningAndRareNamesAreNot() {
        assertThat(drafts.findings(Optional.empty(), COUNTY, notice("㮾湾镇䶮塘村"))).isEmpty();
        assertThat(drafts.findings(Optional.empty(), COUNTY, notice("\uE000镇")))
                .singleElement()
                .matches(finding -> finding.check() == Check.NO_GLYPH && !finding.stops());
    }

    @Test
    void aDecisionOnRecordFreesAllHeldPages() {
        drafts.create(EDITOR, COUNTY, unattributed("低保标准"));
        drafts.create(EDITOR, COUNTY, unattributed("特困供养"));

        var bulk = drafts.completeAll(EDITOR, DraftFilter.ALL, Attribute.ACTIVE);

        assertThat(bulk.done()).isEqualTo(2);
        assertThat(drafts.tally()).containsEntry(State.DRAFT, 2).doesNotContainKey(State.HELD);
    }

    @Test
    void whoSubmittedDoesNotPublish() {
        var both = new Staff("both", Set.of(Role.EDITOR, Role.APPROVER));
        var draft = done(drafts.create(EDITOR, COUNTY, notice("低保标准")));
        drafts.submit(both, draft.page(), 1);

        assertThat(why(drafts.publish(both, draft.page(), 1))).isEqualTo(Refusal.SAME_PERSON);
        assertThat(done(drafts.publish(APPROVER, draft.page(), 1)).state()).isEqualTo(State.PUBLISHED);
    }

    @Test
    void anEditorPublishesNothing() {
        var draft = headquarters.submitted(notice("低保标准"));

        assertThat(why(drafts.publish(new Staff("other", Set.of(Role.EDITOR)), draft.page(), 1)))
                .isEqualTo(Refusal.NOT_ALLOWED);
    }

    @Test
    void whoEditsAnOldRevisionIsToldSo() {
        var draft = done(drafts.create(EDITOR, COUNTY, notice("低保标准")));
        drafts.save(EDITOR, draft.page(), 1, COUNTY, notice("低保标准（修订）"));

        assertThat(why(drafts.save(EDITOR, draft.page(), 1, COUNTY, notice("别的"))))
                .isEqualTo(Refusal.STALE);
    }

    @Test
    void whatChangedAfterSubmissionIsNotPublished() {
        var draft = headquarters.submitted(notice("低保标准"));
        jdbc.sql("update draft set material = replace(material, '领取', '取走') where page = :page")
                .param("page", draft.page().value())
                .update();

        assertThat(why(drafts.publish(APPROVER, draft.page(), 1))).isEqualTo(Refusal.CHANGED);
    }

    @Test
    void anEditedPageStaysPublicAsItWasUntilItIsPublishedAgain() {
        var first = headquarters.published(notice("低保标准"));
        var edited = done(drafts.save(EDITOR, first.page(), 1, COUNTY, notice("低保新标准")));

        assertThat(edited.hasNewer()).isTrue();
        assertThat(editions.newest(first.page())).get().extracting("title").isEqualTo("低保标准");

        drafts.submit(EDITOR, first.page(), 2);
        drafts.publish(APPROVER, first.page(), 2);
        assertThat(editions.newest(first.page()))
                .get()
                .extracting("title", "version")
                .containsExactly("低保新标准", 2);
    }

    @Test
    void whatIsWithdrawnIsGoneAndCanComeBackAsANewVersion() {
        var page = headquarters.published(notice("低保标准")).page();

        assertThat(done(drafts.withdraw(APPROVER, page, "有误")).state()).isEqualTo(State.WITHDRAWN);
        assertThat(editions.withdrawn(page)).isTrue();
        assertThat(editions.newest(page)).isEmpty();

        drafts.submit(EDITOR, page, 1);
        assertThat(done(drafts.publish(APPROVER, page, 1)).version()).isEqualTo(2);
        assertThat(editions.edition(COUNTY)).isEqualTo(3);
    }

    @Test
    void theSameFromTheSameSourceChangesNothing() {
        assertThat(drafts.intake(EDITOR, "test:1", COUNTY, notice("甲")).outcome())
                .isEqualTo(IntakeOutcome.CREATED);
        assertThat(drafts.intake(EDITOR, "test:1", COUNTY, notice("甲")).outcome())
                .isEqualTo(IntakeOutcome.UNCHANGED);
        assertThat(drafts.intake(EDITOR, "test:1", COUNTY, notice("乙")).outcome())
                .isEqualTo(IntakeOutcome.CHANGED);
        assertThat(drafts.count(DraftFilter.ALL)).isEqualTo(1);
    }

    @Test
    void manyArePublishedInStepsAndFoundByTheirWords() {
        for (int i = 0; i < 620; i++) {
            drafts.intake(EDITOR, "bulk:" + i, COUNTY, notice("通告第" + i + "号"));
        }

        assertThat(drafts.submitAll(EDITOR, DraftFilter.ALL).done()).isEqualTo(620);
        assertThat(drafts.publishAll(APPROVER, DraftFilter.ALL).done()).isEqualTo(620);

        assertThat(editions.edition(COUNTY)).isEqualTo(620);
        assertThat(drafts.list(DraftFilter.ALL.with("第61 通告"), Slice.first(50)))
                .hasSize(11)
                .allMatch(row -> row.state() == State.PUBLISHED);
        assertThat(drafts.list(DraftFilter.ALL, new Slice(600, 100))).hasSize(20);
    }

    private static Refusal why(Move move) {
        return switch (move) {
            case Move.Refused refused -> refused.why();
            case Move.Done(var draft) -> throw new AssertionError("was moved to " + draft.state());
        };
    }
}
