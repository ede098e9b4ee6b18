package zone.disclosure.station.printing.internal;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.logging.Level;
import java.util.stream.Collectors;
import zone.disclosure.branding.Fonts;
import zone.disclosure.branding.Glyphs;
import zone.disclosure.branding.PaperTemplate;
import zone.disclosure.contract.page.Attachment;
import zone.disclosure.contract.page.Page;
import zone.disclosure.contract.page.PageHtml;
import zone.disclosure.contract.page.Validity;

/** Sets a page's own text as sheets of A4 in the manner of official documents; the band at the foot stays free. */
final class TextSheets {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final String ALL_FACES = "\"Zone Serif\", \"Zone Kai\", \"Zone Sans\"";
    private static final String NO_VALIDITY = "<div class=\"validity is-none\"></div>";

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private TextSheets() {}

    /** The sheets as a PDF. */
    static byte[] set(Page page, LocalDate today) throws IOException {
        var renderer = new PdfRendererBuilder();
        for (var face : Fonts.values()) {
            renderer.useFont(face::open, face.family(), face.weight(), FontStyle.NORMAL, true);
        }
        // A page carries no addresses; if one slips in, nothing is fetched.
        renderer.useUriResolver((_, _) -> null);
        renderer.withHtmlContent(html(page, today), null);
        var pdf = new ByteArrayOutputStream();
        renderer.toStream(pdf);
        renderer.run();
        return pdf.toByteArray();
    }

    private static String html(Page page, LocalDate today) {
        var validity = page.term().on(today);
        boolean counts = validity != Validity.NOT_APPLICABLE;
        var html = PaperTemplate.document()
                .fill(Map.of(
                        "title", Lettering.visible(page.title()),
                        "issuer", Lettering.visible(page.issuer()),
                        "number", Lettering.visible(page.number().orElse("")),
                        "validity", counts ? PaperWords.say("validity", validity.chinese()) : "",
                        "validity-class", validity.isOver() ? "is-over" : counts ? "counts" : "is-none",
                        "date", DAY.format(page.issued().orElse(page.published())),
                        "body-html", PageHtml.body(page) + attachments(page)));
        return drawable(html.replace(NO_VALIDITY, "")
                .replaceAll("font-family: \"(Zone (?:Serif|Sans|Kai))\";", "font-family: \"$1\", " + ALL_FACES + ";"));
    }

    private static String attachments(Page page) {
        return page.attachments().isEmpty()
                ? ""
                : "<p class=\"attachments\">"
                        + PageHtml.escape(PaperWords.say(
                                "attachments",
                                page.attachments().stream()
                                        .map(Attachment::name)
                                        .collect(Collectors.joining("；"))))
                        + "</p>";
    }

    /** What no face of ours draws becomes 〓, as in a print shop; better than a gap nobody notices. */
    private static String drawable(String html) {
        var glyphs = Glyphs.shared();
        return html.codePoints()
                .filter(point -> point < 0xFE00 || point > 0xFE0F)
                .map(point -> glyphs.faceFor(Fonts.SERIF, point).isPresent() ? point : '〓')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
