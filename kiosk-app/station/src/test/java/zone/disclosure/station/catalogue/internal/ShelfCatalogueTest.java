package zone.disclosure.station.catalogue.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static zone.disclosure.station.catalogue.SomeDocuments.about;
import static zone.disclosure.station.catalogue.SomeDocuments.document;
import static zone.disclosure.station.catalogue.SomeDocuments.interpretation;
import static zone.disclosure.station.catalogue.SomeDocuments.repealed;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zone.disclosure.contract.page.Field;
import zone.disclosure.contract.page.Kind;
import zone.disclosure.contract.page.Relation;
import zone.disclosure.contract.page.Validity;
import zone.disclosure.station.catalogue.Browse;
import zone.disclosure.station.catalogue.Count;
import zone.disclosure.station.catalogue.Line;
import zone.disclosure.station.catalogue.Slice;
import zone.disclosure.station.catalogue.Tie.Direction;
import zone.disclosure.station.store.SomePages;
import zone.disclosure.station.store.SomeShelves;

class ShelfCatalogueTest {
    @TempDir
    Path folder;

    private SomeShelves some;
    private ShelfCatalogue catalogue;

    @BeforeEach
    void open() {
        some = SomeShelves.in(folder);
        catalogue = new ShelfCatalogue(some.shelf, SomeShelves.CLOCK);
    }

    @AfterEach
    void close() {
        some.close();
    }

    @Test
    void listsComeInSlicesAndKnowTheirLength() {
        some.put(SomePages.page(1), SomePages.page(2), SomePages.page(3));

        var listing = catalogue.browse(new Browse.Newest(), Slice.first(2));

        assertThat(listing.items()).extracting(Line::title).containsExactly("第3号信息", "第2号信息");
        assertThat(listing.total()).isEqualTo(3);
        assertThat(listing.hasMore()).isTrue();
        assertThat(catalogue
                        .browse(new Browse.ByKind(Kind.DOCUMENT), Slice.first(2))
                        .items())
                .isEmpty();
    }

    @Test
    void everyFieldIsListedAlsoWithoutPages() {
        some.put(document("低保办法"));

        assertThat(catalogue.fields())
                .hasSize(Field.ALL.size())
                .contains(new Count<>(new Field("20"), 1), new Count<>(new Field("01"), 0));
    }

    @Test
    void aDocumentKnowsWhoInterpretsIt() {
        var policy = document("低保办法");
        some.put(policy, interpretation(document("低保办法怎么看"), policy));

        assertThat(catalogue.read(policy.id()).orElseThrow().ties())
                .singleElement()
                .satisfies(tie -> {
                    assertThat(tie.type()).isEqualTo(Relation.Type.INTERPRETS);
                    assertThat(tie.direction()).isEqualTo(Direction.IN);
                    assertThat(tie.page().title()).isEqualTo("低保办法怎么看");
                });
    }

    @Test
    void aRepealedDocumentNamesThePageThatRepealedIt() {
        var successor = document("新办法");
        var old = repealed(document("旧办法"), successor);
        some.put(old, successor);

        var reading = catalogue.read(old.id()).orElseThrow();

        assertThat(reading.validity()).isEqualTo(Validity.REPEALED);
        assertThat(reading.endedBy()).map(Line::title).contains("新办法");
    }

    @Test
    void pagesWithTheSameKeywordsAreOfferedFirst() {
        var page = about(document("低保标准"), "低保", "救助");
        some.put(page, document("别的"), about(document("低保申请"), "低保"));

        assertThat(catalogue.read(page.id()).orElseThrow().alike())
                .extracting(Line::title)
                .containsExactly("低保申请", "别的");
    }

    @Test
    void aWithdrawnPageCannotBeRead() {
        var page = document("低保标准");
        some.put(page).remove(page.scope(), page.id());

        assertThat(catalogue.read(page.id())).isEmpty();
    }
}
