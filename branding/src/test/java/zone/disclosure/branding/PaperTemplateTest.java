package zone.disclosure.branding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PaperTemplateTest {
    private static final int DPI = 100;

    @Test
    void theLowest24MillimetresOfEverySheetStayFreeForTheStamp() throws IOException {
        var pdf = pdf(PaperTemplate.document().fill(longDocument()));

        try (var document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                var sheet = renderer.renderImageWithDPI(page, DPI, ImageType.RGB);
                keep(sheet, page);
                assertThat(inkBelow(sheet, 297 - 24))
                        .as("ink in the band of sheet %s", page + 1)
                        .isZero();
                assertThat(inkBelow(sheet, 297 - 35))
                        .as("page number of sheet %s", page + 1)
                        .isPositive();
            }
            assertThat(new PDFTextStripper().getText(document)).contains("㮾湾镇", "䶮塘村", "现行有效");
        }
    }

    @Test
    void aBlankThatNobodyFilledIsRefused() {
        var values = longDocument();
        values.remove("validity");

        assertThatThrownBy(() -> PaperTemplate.document().fill(values)).hasMessageContaining("\"validity\"");
    }

    @Test
    void wordsCannotBecomeMarkup() {
        var values = longDocument();
        values.put("title", "<script>1 & 2</script>");

        assertThat(PaperTemplate.document().fill(values)).contains("<h1>&lt;script&gt;1 &amp; 2&lt;/script&gt;</h1>");
    }

    private static Map<String, String> longDocument() {
        var paragraph = "<p>㮾湾镇、䶮塘村共同生活的家庭成员人均收入低于当地标准，且家庭财产状况符合规定的农村居民家庭，可以向镇人民政府提出申请，也可以委托村民委员会代为提交。</p>";
        return new HashMap<>(Map.of(
                "title", "关于调整2026年城乡居民最低生活保障标准的通知",
                "issuer", "澄湖县人民政府办公室",
                "number", "澄政办发〔2026〕1号",
                "date", "2026年1月5日",
                "validity", "现行有效（打印时核对）",
                "validity-class", "",
                "body-html",
                        "<h2>一、保障标准</h2>" + paragraph
                                + "<table><thead><tr><th>对象</th><th>每人每月</th></tr></thead><tbody><tr><td>农村</td><td>620元</td></tr><tr><td>城市</td><td>780元</td></tr></tbody></table>"
                                + "<h3>（一）执行时间</h3>" + paragraph.repeat(12) + "<h4>1. 资金</h4>"
                                + paragraph.repeat(4)));
    }

    private static byte[] pdf(String html) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder().withHtmlContent(html, null).toStream(bytes);
        for (var face : Fonts.values()) {
            builder.useFont(face::open, face.family(), face.weight(), FontStyle.NORMAL, true);
        }
        builder.run();
        return bytes.toByteArray();
    }

    private static long inkBelow(BufferedImage sheet, int millimetres) {
        long ink = 0;
        for (int y = (int) (millimetres / 25.4 * DPI) + 1; y < sheet.getHeight(); y++) {
            for (int x = 0; x < sheet.getWidth(); x++) {
                ink += (sheet.getRGB(x, y) & 0xFFFFFF) == 0xFFFFFF ? 0 : 1;
            }
        }
        return ink;
    }

    /** Pictures to look at, beside the reports. */
    private static void keep(BufferedImage sheet, int page) throws IOException {
        var folder = Files.createDirectories(Path.of("target/paper"));
        ImageIO.write(
                sheet, "png", folder.resolve("document-" + (page + 1) + ".png").toFile());
    }
}
