package zone.disclosure.contract.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.Zstd;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.page.Block;
import zone.disclosure.contract.page.Page;
import zone.disclosure.contract.page.SomePages;

class PagePackTest {
    private static final int MEGABYTE = 1024 * 1024;

    private final List<PageParcel> parcels = IntStream.rangeClosed(1, 9)
            .mapToObj(number -> PageParcel.pack(page("第" + number + "条")))
            .toList();
    private final List<Sha256> names = parcels.stream().map(PageParcel::name).toList();

    @Test
    void pagesComeOutOfAPackAsTheyWentIn() {
        var opened = PagePack.open(pack(), names);

        assertThat(opened).extracting(PageParcel::name).isEqualTo(names);
        assertThat(opened.getLast().open()).isEqualTo(parcels.getLast().open());
    }

    @Test
    void aPageThatIsNotListedMakesThePackWorthless() {
        var others = new ArrayList<>(names);
        others.set(4, Sha256.of(new byte[1]));

        assertRefused(pack(), others);
        assertRefused(pack(), names.subList(0, 8));
        assertRefused(
                pack(), IntStream.range(0, 10).mapToObj(i -> names.get(i % 9)).toList());
    }

    @Test
    void brokenBytesAreRefusedAndNothingElseHappens() {
        var pack = pack().toArray();
        for (int at = 0; at < pack.length; at += 7) {
            var broken = pack.clone();
            broken[at] ^= 0x10;
            try {
                assertThat(PagePack.open(Bytes.of(broken), names)).hasSize(9);
            } catch (BrokenSeal expected) {
                assertThat(expected).hasMessageContaining("pa");
            }
        }
        assertRefused(Bytes.of(new byte[0]), names);
        assertRefused(Bytes.of(Arrays.copyOf(pack, pack.length / 2)), names);
    }

    @Test
    void aBombIsRefusedBeforeItTakesMemory() {
        var bomb = Zstd.compress(new byte[PagePack.LARGEST + 1]);
        assertThat(bomb.length).isLessThan(MEGABYTE);

        assertRefused(Bytes.of(bomb), names);

        // A frame that says a small size and holds more, and one after another.
        var small = Zstd.compress(new byte[100]);
        var two = Arrays.copyOf(small, small.length + bomb.length);
        System.arraycopy(bomb, 0, two, small.length, bomb.length);
        assertRefused(Bytes.of(two), names);
    }

    @Test
    void pagesTooLargeTogetherAreNotPacked() {
        var large = PageParcel.pack(page("字".repeat(2 * MEGABYTE)));

        assertThat(PagePack.pack(List.of(large, large, large))).isEmpty();
    }

    private Bytes pack() {
        return PagePack.pack(parcels).orElseThrow();
    }

    private static void assertRefused(Bytes pack, List<Sha256> names) {
        assertThatThrownBy(() -> PagePack.open(pack, names)).isInstanceOf(BrokenSeal.class);
    }

    private static Page page(String words) {
        var full = SomePages.full();
        return new Page(
                full.id(),
                1,
                full.scope(),
                full.kind(),
                "标题",
                Optional.empty(),
                full.issuer(),
                full.field(),
                Optional.empty(),
                full.published(),
                full.term(),
                "",
                List.of(),
                List.of(),
                List.of(new Block.Paragraph(words)),
                List.of(),
                List.of(),
                Optional.empty());
    }
}
