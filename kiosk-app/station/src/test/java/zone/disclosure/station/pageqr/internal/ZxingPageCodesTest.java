package zone.disclosure.station.pageqr.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static zone.disclosure.station.catalogue.SomeDocuments.document;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.page.Page;
import zone.disclosure.station.catalogue.internal.ShelfCatalogue;
import zone.disclosure.station.pageqr.Code;
import zone.disclosure.station.pageqr.PageCodes;
import zone.disclosure.station.pageqr.Scan;
import zone.disclosure.station.store.SomeShelves;

class ZxingPageCodesTest {
    private final Page page = document("低保办法");

    @TempDir
    Path folder;

    private SomeShelves some;
    private PageCodes codes;

    @BeforeEach
    void open() {
        some = SomeShelves.in(folder).put(page);
        codes = new ZxingPageCodes(
                () -> new ZxingPageCodes.Portal("http://127.0.0.1:8091", "439921"),
                new ShelfCatalogue(some.shelf, SomeShelves.CLOCK));
    }

    @AfterEach
    void close() {
        some.close();
    }

    @Test
    void whatAPhoneReadsFromThePixelsIsTheAddressOfThePage() throws Exception {
        var code = codes.forPage(page);

        assertThat(read(code)).isEqualTo(code.url()).isEqualTo("http://127.0.0.1:8091/p/439921/" + page.id() + "/1");
        assertThat(code.pixels() % code.modules().outerSide()).isZero();
        assertThat(code.pixels() / code.modules().outerSide()).isGreaterThanOrEqualTo(7);
        assertThat(codes.read(code.url())).isEqualTo(new Scan.ThisPage(page));
    }

    @Test
    void aFullBasketStillFitsOneCode() throws Exception {
        var pages = IntStream.range(0, PageCodes.BASKET)
                .mapToObj(i -> document("第" + i + "件"))
                .toList();

        var code = codes.forBasket(pages);

        assertThat(read(code)).isEqualTo(code.url());
        assertThat(codes.read(code.url()))
                .isEqualTo(
                        new Scan.Basket(List.of(), pages.stream().map(Page::id).toList()));
    }

    @Test
    void anOldPrintSaysThatItIsOld() {
        assertThat(codes.read("http://127.0.0.1:8091/p/439921/" + page.id() + "/7"))
                .isEqualTo(new Scan.OlderVersion(page, 7));
    }

    @Test
    void aCodeTypedThroughAChineseInputMethodIsUnderstood() {
        assertThat(codes.read("ＨＴＴＰ：／／127.0.0.1:8091／p／439921／" + page.id().value() + "／1\r"))
                .isEqualTo(new Scan.ThisPage(page));
    }

    @Test
    void aPageThatIsNotHereIsNamed() {
        assertThat(codes.read("https://old.example/p/439921/00000001/1"))
                .isEqualTo(new Scan.UnknownPage(new PageId("00000001")));
    }

    @Test
    void anotherCountysCodeIsToldApart() {
        assertThat(codes.read("https://zwgk.example/p/430121/00000001/1")).isEqualTo(new Scan.ForeignCounty("430121"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "6901234567892",
                "weixin://wxpay/bizpayurl?pr=1",
                "https://a.example/p/439921/UUUUUUUU/1",
                "\u0000\uD83D<script>",
                "http://127.0.0.1:8091/p/439921/00000001/99999999999999"
            })
    void rubbishIsNotOurs(String scanned) {
        assertThat(codes.read(scanned)).isInstanceOf(Scan.NotOurs.class);
        assertThat(codes.read(scanned.repeat(500))).isInstanceOf(Scan.NotOurs.class);
    }

    private static String read(Code code) throws Exception {
        var image = ImageIO.read(new ByteArrayInputStream(code.png().toArray()));
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        try {
            return new QRCodeReader()
                    .decode(new BinaryBitmap(
                            new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels))))
                    .getText();
        } catch (NotFoundException e) {
            throw new AssertionError("no code in the picture", e);
        }
    }
}
