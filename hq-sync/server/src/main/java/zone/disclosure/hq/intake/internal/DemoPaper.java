package zone.disclosure.hq.intake.internal;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import zone.disclosure.branding.Fonts;
import zone.disclosure.contract.page.Block;
import zone.disclosure.contract.page.PageHtml;
import zone.disclosure.hq.content.Markup;

/** Sets a Markdown text as a paper of A4 pages in our own faces. Only texts of ours come here, never foreign ones. */
final class DemoPaper {
    private static final String STYLE = """
            @page { size: A4; margin: 30mm 24mm 28mm 26mm;
              @bottom-center { content: "— " counter(page) " —"; font-family: "Zone Serif"; font-size: 10.5pt; } }
            body { font-family: "Zone Serif", "Zone Kai"; font-size: 12pt; line-height: 1.75; color: #111; }
            h1 { font-family: "Zone Serif", "Zone Kai"; font-size: 20pt; text-align: center; line-height: 1.4; margin: 0 0 9mm; }
            h2 { font-family: "Zone Sans", "Zone Kai"; font-size: 14pt; margin: 8mm 0 3mm; page-break-after: avoid; }
            h3 { font-family: "Zone Kai"; font-size: 13pt; font-weight: normal; margin: 6mm 0 2mm; page-break-after: avoid; }
            p { margin: 0 0 2.5mm; }
            ul, ol { margin: 0 0 3mm; padding-left: 7mm; }
            table { width: 100%; border-collapse: collapse; margin: 3mm 0 5mm; font-size: 10.5pt; line-height: 1.5;
              -fs-table-paginate: paginate; }
            thead { display: table-header-group; }
            tr { page-break-inside: avoid; }
            th, td { border: 0.25mm solid #555; padding: 1.6mm 2mm; vertical-align: top; text-align: left; }
            th { background: #f1f1ee; font-family: "Zone Sans", "Zone Kai"; font-weight: normal; }
            """;

    private DemoPaper() {}

    /** The first heading, else {@code name}. */
    static String title(String markup, String name) {
        return Markup.blocks(markup).stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block::plain)
                .findFirst()
                .orElse(name);
    }

    /** Writes the PDF beside {@code paper} and then moves it there, so that half a paper is never met. */
    static void render(String markup, Path paper) {
        var part = paper.resolveSibling(paper.getFileName() + ".part");
        // It tells the log about every style sheet and face.
        XRLog.setLoggingEnabled(false);
        try {
            Files.createDirectories(paper.getParent());
            try (var out = Files.newOutputStream(part)) {
                var builder = new PdfRendererBuilder();
                for (var face : Fonts.values()) {
                    FSSupplier<InputStream> outlines = face::open;
                    builder.useFont(outlines, face.family(), face.weight(), FontStyle.NORMAL, true);
                }
                builder.withHtmlContent(html(markup), null);
                builder.withProducer("Disclosure Zone");
                builder.toStream(out);
                builder.run();
            }
            Files.move(part, paper, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("the paper " + paper + " cannot be made", e);
        }
    }

    private static String html(String markup) {
        var blocks = Markup.blocks(markup);
        return "<html lang=\"zh\"><head><title>" + PageHtml.escape(title(markup, "附件")) + "</title><style>" + STYLE
                + "</style></head><body>"
                + blocks.stream().map(DemoPaper::block).collect(Collectors.joining("\n"))
                + "</body></html>";
    }

    private static String block(Block block) {
        return switch (block) {
            case Block.Heading(var level, var text) -> element("h" + level, PageHtml.escape(text));
            case Block.Paragraph(var text) -> element("p", lines(text));
            case Block.Listing(var numbered, var items) ->
                element(
                        numbered ? "ol" : "ul",
                        items.stream().map(item -> element("li", lines(item))).collect(Collectors.joining()));
            case Block.Table(var rows) -> table(rows);
        };
    }

    private static String table(List<List<String>> rows) {
        return element(
                "table",
                Stream.concat(
                                Stream.of(element("thead", row(rows.getFirst(), "th"))),
                                IntStream.range(1, rows.size()).mapToObj(i -> row(rows.get(i), "td")))
                        .collect(Collectors.joining()));
    }

    private static String row(List<String> cells, String tag) {
        return element(
                "tr", cells.stream().map(cell -> element(tag, lines(cell))).collect(Collectors.joining()));
    }

    private static String lines(String text) {
        return PageHtml.escape(text).replace("\n", "<br/>");
    }

    private static String element(String tag, String content) {
        return "<" + tag + ">" + content + "</" + tag + ">";
    }
}
