package zone.disclosure.hq.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static zone.disclosure.hq.SomeHeadquarters.APPROVER;
import static zone.disclosure.hq.SomeHeadquarters.COUNTY;
import static zone.disclosure.hq.SomeHeadquarters.EDITOR;
import static zone.disclosure.hq.SomeHeadquarters.VILLAGE;
import static zone.disclosure.hq.SomeHeadquarters.done;
import static zone.disclosure.hq.SomeHeadquarters.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.page.Block;
import zone.disclosure.contract.page.Field;
import zone.disclosure.contract.page.Kind;
import zone.disclosure.contract.page.Page;
import zone.disclosure.contract.page.Term;
import zone.disclosure.contract.wire.Codec;
import zone.disclosure.contract.wire.Head;
import zone.disclosure.contract.wire.Label;
import zone.disclosure.contract.wire.LogPage;
import zone.disclosure.contract.wire.Names;
import zone.disclosure.contract.wire.PagePack;
import zone.disclosure.contract.wire.PageParcel;
import zone.disclosure.contract.wire.ScopeDigest;
import zone.disclosure.contract.wire.Seal;
import zone.disclosure.hq.HeadquartersTest;
import zone.disclosure.hq.SomeHeadquarters;
import zone.disclosure.hq.content.Draft;
import zone.disclosure.hq.content.Drafts;
import zone.disclosure.hq.content.Move;

@HeadquartersTest
class EditionsTest {
    private static final int BUCKET = 7;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Editions editions;

    @Autowired
    private Publishing publishing;

    @Autowired
    private Keys keys;

    @Autowired
    private SomeHeadquarters headquarters;

    @Autowired
    private ConfigurableApplicationContext context;

    @BeforeEach
    void empty() {
        headquarters.empty();
    }

    @Test
    void editionNumbersAreConsecutiveWhoeverPublishesAtOnce() throws InterruptedException {
        var submitted = IntStream.range(0, 40)
                .mapToObj(i -> headquarters.submitted(notice("通告" + i)))
                .toList();

        try (var people = Executors.newFixedThreadPool(8)) {
            Function<Draft, Callable<Move>> publish = draft -> () -> drafts.publish(APPROVER, draft.page(), 1);
            assertThat(people.invokeAll(submitted.stream().map(publish).toList()))
                    .hasSize(40);
        }

        assertThat(log(COUNTY).stream().map(LogPage.Entry::edition))
                .isEqualTo(IntStream.rangeClosed(1, 40).mapToObj(i -> (long) i).toList());
        assertThat(log(COUNTY).stream().map(LogPage.Entry::page).distinct()).hasSize(40);
    }

    @Test
    void aStationThatFollowsTheLogHoldsWhatTheHeadPromises() {
        var kept = headquarters.published(notice("甲"));
        var gone = headquarters.published(notice("乙"));
        drafts.withdraw(APPROVER, gone.page(), "有误");

        var shelf = new HashMap<PageId, Sha256>();
        log(COUNTY)
                .forEach(entry -> entry.parcel()
                        .ifPresentOrElse(parcel -> shelf.put(entry.page(), parcel), () -> shelf.remove(entry.page())));

        var head = head(COUNTY);
        assertThat(shelf).containsOnlyKeys(kept.page());
        assertThat(head.pages()).isEqualTo(1);
        assertThat(ScopeDigest.of(head.epoch(), COUNTY, head.edition(), shelf).root())
                .isEqualTo(head.digest());
        var parcels = editions.parcels(shelf.values());
        shelf.forEach((page, name) ->
                assertThat(PageParcel.read(name, content(parcels, name)).id()).isEqualTo(page));
    }

    @Test
    void aPackHoldsTheListedPagesOfItsBucketEvenAfterTheBucketChanged() {
        publishing.publish(neighbours(12));
        var listed = bucket();
        var key = Names.packKey(listed.hash(), 0);

        var pack = editions.pack(key).orElseThrow();

        assertThat(PagePack.open(pack, listed.inOrder())).hasSize(12);
        publishing.publish(List.of(page(13)));
        assertThat(bucket().hash()).isNotEqualTo(listed.hash());
        assertThat(editions.pack(key)).contains(pack);
        assertThat(editions.pack(Names.packKey(bucket().hash(), 0))).isPresent();
        assertThat(editions.pack(Names.packKey(bucket().hash(), 1))).isEmpty();
        assertThat(editions.pack(Names.packKey(Sha256.of(new byte[0]), 0))).isEmpty();
        assertThat(editions.pack("../../keys/sealing.json/0")).isEmpty();
    }

    @Test
    void theLogSaysWhatIsUrgent() {
        publishing.publish(List.of(page(1), page(2, true)));

        assertThat(log(COUNTY)).extracting(LogPage.Entry::urgent).containsExactly(false, true);
    }

    @Test
    void theDigestThatFollowsTheLogIsTheOneOfWhatIsShown() {
        publishing.publish(neighbours(5));
        head(COUNTY);
        publishing.withdraw(page(3).id());
        publishing.publish(List.of(page(6)));

        var expected = new HashMap<PageId, Sha256>();
        Stream.of(page(1), page(2), page(4), page(5), page(6))
                .forEach(page -> expected.put(page.id(), PageParcel.pack(page).name()));

        var head = head(COUNTY);
        assertThat(head.pages()).isEqualTo(5);
        assertThat(head.digest())
                .isEqualTo(ScopeDigest.of(head.epoch(), COUNTY, head.edition(), expected)
                        .root());
    }

    @Test
    void aDigestAndItsBucketsAreOfThePresentEditionOnly() {
        var page = headquarters.published(notice("甲")).page();
        var key = Names.digestKey(editions.epoch(), COUNTY, 1);
        int bucket = ScopeDigest.bucketOf(page);

        assertThat(editions.digest(key)).isPresent();
        assertThat(editions.digest(key + "/" + bucket)).isPresent();
        assertThat(editions.digest(key + "/64")).isEmpty();

        headquarters.published(notice("乙"));
        assertThat(editions.digest(key)).isEmpty();
    }

    @Test
    void keysThatNobodyShouldAskForGetNothing() {
        headquarters.published(notice("甲"));
        var scope = COUNTY.code();

        assertThat(List.of(
                        "",
                        "x/" + scope + "/1/1",
                        editions.epoch() + "/" + scope + "/1/2",
                        editions.epoch() + "/" + scope + "/0/0",
                        editions.epoch() + "/" + scope + "/1/999999999999999",
                        editions.epoch() + "/'; drop table edition/1/1"))
                .allMatch(key -> editions.logPage(key).isEmpty());
    }

    @Test
    void aPageThatMovesIsWithdrawnWhereItWas() {
        var first = headquarters.published(notice("甲"));
        var moved = done(drafts.save(EDITOR, first.page(), 1, VILLAGE, notice("甲")));
        drafts.submit(EDITOR, moved.page(), 2);
        drafts.publish(APPROVER, moved.page(), 2);

        assertThat(log(COUNTY))
                .hasSize(2)
                .last()
                .extracting(LogPage.Entry::parcel)
                .matches(p -> p.toString().equals("Optional.empty"));
        assertThat(log(VILLAGE)).hasSize(1);
        assertThat(head(COUNTY).pages()).isZero();
        assertThat(head(VILLAGE).pages()).isEqualTo(1);
    }

    @Test
    void theBellIsToldAfterTheCommitAndOnlyThen() {
        var told = new CopyOnWriteArrayList<Long>();
        ApplicationListener<PayloadApplicationEvent<EditionPublished>> listener =
                ApplicationListener.forPayload(_ -> told.add(editions.edition(COUNTY)));
        context.addApplicationListener(listener);
        var draft = headquarters.submitted(notice("甲"));

        drafts.publish(APPROVER, draft.page(), 99);
        drafts.publish(APPROVER, draft.page(), 1);

        context.removeApplicationListener(listener);
        assertThat(told).containsExactly(1L);
    }

    @Test
    void aVersionIsNeverPublishedTwice() {
        var page = editions.newest(headquarters.published(notice("甲")).page()).orElseThrow();

        assertThatThrownBy(() -> publishing.publish(List.of(page))).hasMessageContaining("version 2");
    }

    /** So many pages of one bucket. */
    private static List<Page> neighbours(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(EditionsTest::page).toList();
    }

    private static Page page(int number) {
        return page(number, false);
    }

    private static Page page(int number, boolean urgent) {
        var id = IntStream.iterate(0, i -> i + 1)
                .mapToObj(i -> PageId.of("neighbour " + i))
                .filter(page -> ScopeDigest.bucketOf(page) == BUCKET)
                .skip(number)
                .findFirst()
                .orElseThrow();
        return new Page(
                id,
                1,
                COUNTY,
                Kind.NOTICE,
                "第" + number + "号",
                Optional.empty(),
                "澄湖县人民政府",
                new Field("20"),
                Optional.empty(),
                LocalDate.of(2026, 11, 1),
                Term.NONE,
                "",
                List.of(),
                List.of(),
                List.of(new Block.Paragraph("正文")),
                List.of(),
                List.of(),
                Optional.empty(),
                urgent);
    }

    private ScopeDigest.Bucket bucket() {
        var key = Names.bucketKey(editions.epoch(), COUNTY, head(COUNTY).edition(), BUCKET);
        return Codec.read(
                Seal.open(editions.digest(key).orElseThrow(), Label.BUCKET, List.of(keys.sealing())),
                ScopeDigest.Bucket.class);
    }

    private Head head(Scope scope) {
        return Codec.read(Seal.open(editions.head(scope), Label.HEAD, List.of(keys.sealing())), Head.class);
    }

    private List<LogPage.Entry> log(Scope scope) {
        var entries = new ArrayList<LogPage.Entry>();
        long edition = editions.edition(scope);
        while (entries.size() < edition) {
            var sealed = editions.logPage(LogPage.key(editions.epoch(), scope, entries.size(), edition));
            entries.addAll(
                    Codec.read(Seal.open(sealed.orElseThrow(), Label.LOG, List.of(keys.sealing())), LogPage.class)
                            .entries());
        }
        return entries;
    }

    private static zone.disclosure.contract.Bytes content(
            Map<Sha256, zone.disclosure.contract.Bytes> parcels, Sha256 name) {
        var content = parcels.get(name);
        if (content == null) {
            throw new AssertionError("no parcel " + name);
        }
        return content;
    }
}
