package zone.disclosure.contract.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.page.Page;
import zone.disclosure.contract.page.SomePages;

/** The golden files are append-only: a station in a village may speak last year's language. */
class WireTest {
    private static final Scope COUNTY = new Scope("439921000000");
    private static final Sha256 EMPTY = Sha256.of(new byte[0]);

    @Test
    void aPageIsWrittenAsEver() throws IOException {
        assertThat(text(Codec.write(SomePages.full()))).isEqualTo(golden("page-1.json"));
        assertThat(Codec.read(bytes(golden("page-1.json")), Page.class)).isEqualTo(SomePages.full());
    }

    @Test
    void aHeadIsWrittenAsEver() throws IOException {
        var head = new Head("e1", COUNTY, 7, 1, EMPTY, 3, Instant.parse("2026-11-20T04:00:00Z"));

        assertThat(text(Codec.write(head))).isEqualTo(golden("head-1.json"));
        assertThat(Codec.read(bytes(golden("head-1.json")), Head.class)).isEqualTo(head);
    }

    @Test
    void aLogPageIsWrittenAsEver() throws IOException {
        var page = new LogPage(
                "e1",
                COUNTY,
                1,
                2,
                List.of(
                        new LogPage.Entry(1, new PageId("7K2M9XQA"), 3, Optional.of(EMPTY)),
                        new LogPage.Entry(2, new PageId("00000001"), 1, Optional.empty())));

        assertThat(text(Codec.write(page))).isEqualTo(golden("log-1.json"));
        assertThat(Codec.read(bytes(golden("log-1.json")), LogPage.class)).isEqualTo(page);
    }

    @Test
    void urgencyIsWrittenOnlyWhereThereIsAny() throws IOException {
        var page = new LogPage(
                "e1", COUNTY, 3, 3, List.of(new LogPage.Entry(3, new PageId("7K2M9XQA"), 4, Optional.of(EMPTY), true)));

        assertThat(text(Codec.write(page))).isEqualTo(golden("log-2.json"));
        assertThat(Codec.read(bytes(golden("log-2.json")), LogPage.class)).isEqualTo(page);
    }

    @Test
    void whatANewerWriterAddedIsSkipped() throws IOException {
        var newer = golden("head-1.json").replaceFirst("\\{", "{\"lane\":\"urgent\",");

        assertThat(Codec.read(bytes(newer), Head.class).edition()).isEqualTo(7);
    }

    @Test
    void logPagesEndAtTheSameEditionsForAllStations() {
        assertThat(LogPage.key("e1", COUNTY, 0, 200)).isEqualTo("e1/439921000000/1/64");
        assertThat(LogPage.key("e1", COUNTY, 70, 200)).isEqualTo("e1/439921000000/71/128");
        assertThat(LogPage.key("e1", COUNTY, 128, 200)).isEqualTo("e1/439921000000/129/192");
        assertThat(LogPage.key("e1", COUNTY, 192, 200)).isEqualTo("e1/439921000000/193/200");
    }

    @Test
    void equalShelvesHaveEqualDigestsWhateverTheOrder() {
        var one = Map.of(new PageId("00000001"), EMPTY, new PageId("00000002"), EMPTY);
        var other = Map.of(new PageId("00000001"), EMPTY, new PageId("00000002"), Sha256.of(new byte[1]));

        assertThat(ScopeDigest.of("e1", COUNTY, 7, one).root())
                .isEqualTo(ScopeDigest.of("e2", COUNTY, 9, Map.copyOf(one)).root())
                .isNotEqualTo(ScopeDigest.of("e1", COUNTY, 7, other).root());
    }

    @Test
    void aParcelIsBelievedOnlyUnderItsOwnName() {
        var parcel = PageParcel.pack(SomePages.full());

        assertThat(parcel.open()).isEqualTo(SomePages.full());
        assertThat(PageParcel.read(parcel.name(), parcel.content())).isEqualTo(SomePages.full());
        assertThatThrownBy(() -> PageParcel.of(EMPTY, parcel.content())).isInstanceOf(BrokenSeal.class);
        assertThatThrownBy(() -> PageParcel.read(EMPTY, parcel.content())).isInstanceOf(BrokenSeal.class);
    }

    @Test
    void aPageHasOneNameInEveryWrapping() throws IOException {
        var name = Sha256.of(golden("page-1.json").getBytes(StandardCharsets.UTF_8));
        var parcel = PageParcel.pack(SomePages.full());
        var pack = PagePack.pack(List.of(parcel)).orElseThrow();

        assertThat(parcel.name()).isEqualTo(name);
        assertThat(PagePack.open(pack, List.of(name)).getFirst().open()).isEqualTo(SomePages.full());
    }

    private static String golden(String name) throws IOException {
        try (InputStream file = Objects.requireNonNull(WireTest.class.getResourceAsStream("/golden/" + name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    private static Bytes bytes(String text) {
        return Bytes.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Bytes bytes) {
        return new String(bytes.toArray(), StandardCharsets.UTF_8);
    }
}
