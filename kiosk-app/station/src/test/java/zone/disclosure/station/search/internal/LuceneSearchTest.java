package zone.disclosure.station.search.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static zone.disclosure.station.catalogue.SomeDocuments.about;
import static zone.disclosure.station.catalogue.SomeDocuments.document;
import static zone.disclosure.station.catalogue.SomeDocuments.interpretation;
import static zone.disclosure.station.catalogue.SomeDocuments.numbered;
import static zone.disclosure.station.catalogue.SomeDocuments.repealed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zone.disclosure.contract.page.Kind;
import zone.disclosure.contract.page.Page;
import zone.disclosure.station.catalogue.Count;
import zone.disclosure.station.catalogue.Slice;
import zone.disclosure.station.search.Filter;
import zone.disclosure.station.search.Filter.Counting;
import zone.disclosure.station.search.Hit;
import zone.disclosure.station.search.Query;
import zone.disclosure.station.search.Results;
import zone.disclosure.station.search.Search;
import zone.disclosure.station.search.Suggestion;
import zone.disclosure.station.search.Suggestion.Source;
import zone.disclosure.station.store.SomeShelves;

class LuceneSearchTest {
    private static final Page ALLOWANCE = about(document("城乡居民最低生活保障办法", "家庭人均收入低于低保标准的，可以申请低保。㮾湾镇另行公布。"), "低保");
    private static final Page WORK = numbered(document("2023年政务公开工作要点", "深化基层政务公开。"), "长县政务办发〔2023〕1号");
    private static final Page OTHER = numbered(document("2023年政务服务工作要点", "窗口服务。"), "长县政务办发〔2023〕11号");
    private static final Page OLD = repealed(document("旧的殡葬办法", "已不再执行。"), WORK);

    @TempDir
    Path folder;

    private SomeShelves some;
    private IndexKeeper keeper;
    private Search search;

    @BeforeEach
    void open() {
        some = SomeShelves.in(folder).put(ALLOWANCE, WORK, OTHER, OLD);
        start();
    }

    private void start() {
        keeper = new IndexKeeper(folder.resolve("index"), some.shelf, Analysis.bigrams());
        search = new LuceneSearch(keeper, some.shelf, Analysis.bigrams(), SomeShelves.CLOCK);
        keeper.start();
        await().until(() -> all().total() >= 4);
    }

    @AfterEach
    void close() throws IOException {
        keeper.close();
        some.close();
    }

    private Results all() {
        return search.results(Query.of(""), Slice.first(20));
    }

    private List<String> titles(String typed) {
        return search.results(Query.of(typed), Slice.first(20)).hits().stream()
                .map(hit -> hit.page().title())
                .toList();
    }

    @Test
    void aPageIsFoundByAnyPartOfIt() {
        assertThat(List.of("低保", "最低生活保障", "城乡居民最低生活保障办法", "㮾湾", "㮾", "申请 低保", "最低生活保障！"))
                .allSatisfy(typed -> assertThat(titles(typed)).first().isEqualTo(ALLOWANCE.title()));
    }

    @Test
    void aNumberFindsItsDocumentInAnySpelling() {
        assertThat(List.of("长县政务办发〔2023〕1号", "长县政务办发[2023]1号", "长县政务办发（2023）第01号", "长县政务办 2023 1", " 长县政务办发〔２０２３〕１号"))
                .allSatisfy(typed -> assertThat(titles(typed)).first().isEqualTo(WORK.title()));
    }

    @Test
    void aSlipOfTheFingerStillFindsTheTitle() {
        assertThat(titles("城乡居民最底生活保障办法")).first().isEqualTo(ALLOWANCE.title());
    }

    @Test
    void madeAnewItAnswersAsBefore() throws InterruptedException {
        int pages = all().total();

        assertThat(keeper.makeAnew()).isEqualTo(pages);

        assertThat(all().total()).isEqualTo(pages);
    }

    private static Stream<String> oddities() {
        return Stream.of(
                "\"",
                "(",
                "title:低保 AND *",
                "a~9^",
                "\\",
                "😀",
                "\uD83D",
                "\u0000\u0007",
                "低".repeat(10_000),
                "低保 ".repeat(3_000),
                "　",
                "OR",
                "[* TO *]",
                "ﷺ",
                "1/0",
                "%_'",
                "<b>低保</b>");
    }

    @Test
    void whateverIsTypedIsAnswered() {
        assertThat(oddities()).allSatisfy(typed -> {
            assertThat(search.results(Query.of(typed), Slice.first(5))).isNotNull();
            assertThat(search.suggestions(typed, 5)).isNotNull();
        });
    }

    @Test
    void aBlankQueryShowsEverythingNewestFirstWithItsProperties() {
        assertThat(all().total()).isEqualTo(4);
        assertThat(all().facets().kinds()).containsExactly(new Count<>(Kind.DOCUMENT, 4));
        assertThat(all().facets().inForce()).isEqualTo(3);
        assertThat(all().facets().over()).isEqualTo(1);
    }

    @Test
    void whatIsOverCanBeLeftOutOrAskedFor() {
        assertThat(found("办法", Filter.NONE.counting(Counting.IN_FORCE))).containsExactly(ALLOWANCE.title());
        assertThat(found("办法", Filter.NONE.counting(Counting.OVER))).containsExactly(OLD.title());
        assertThat(found("办法", Filter.NONE.kind(Optional.of(Kind.GUIDE)))).isEmpty();
    }

    private List<String> found(String typed, Filter filter) {
        return search.results(new Query(typed, filter), Slice.first(20)).hits().stream()
                .map(hit -> hit.page().title())
                .toList();
    }

    @Test
    void aSnippetShowsWhereTheWordsStand() {
        var hit = search.results(Query.of("低保"), Slice.first(1)).hits().getFirst();

        assertThat(hit.snippet().marks())
                .isNotEmpty()
                .allSatisfy(mark -> assertThat(hit.snippet().text().substring(mark.start(), mark.end()))
                        .isEqualTo("低保"));
    }

    @Test
    void suggestionsOfferFieldsBeforeKeywordsBeforeTitles() {
        assertThat(search.suggestions("低", 5)).contains(new Suggestion("低保", Source.KEYWORD, 1));
        assertThat(search.suggestions("社会", 1)).containsExactly(new Suggestion("社会救助", Source.FIELD, 4));
        assertThat(search.suggestions("城乡", 5)).extracting(Suggestion::text).containsExactly(ALLOWANCE.title());
    }

    @Test
    void theIndexFollowsTheShelf() {
        some.put(interpretation(document("低保办法怎么看", "一图读懂。"), ALLOWANCE)).remove(OLD.scope(), OLD.id());

        keeper.follow();

        await().untilAsserted(() -> assertThat(titles("一图读懂")).containsExactly("低保办法怎么看"));
        assertThat(titles("殡葬")).isEmpty();
    }

    @Test
    void aDamagedIndexIsMadeAnew() throws IOException {
        keeper.close();
        try (var files = Files.walk(folder.resolve("index"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }

        start();

        assertThat(titles("低保")).isNotEmpty();
    }

    @Test
    void anIndexOfAnotherDayCatchesUpAtStart() throws IOException {
        keeper.close();
        some.put(document("停电期间来的通知", "临时。"));

        start();

        await().untilAsserted(() -> assertThat(titles("停电期间")).hasSize(1));
    }

    @Test
    void slicesDoNotOverlap() {
        var first = search.results(Query.of("工作要点"), new Slice(0, 1)).hits();
        var second = search.results(Query.of("工作要点"), new Slice(1, 1)).hits();

        assertThat(first).hasSize(1);
        assertThat(second)
                .hasSize(1)
                .extracting(Hit::page)
                .isNotEqualTo(first.getFirst().page());
    }
}
