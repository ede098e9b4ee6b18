package zone.disclosure.station.printing.internal;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import zone.disclosure.station.printing.Refusal;

/**
 * The process in which foreign PDFs are opened. It has little memory, little time and nothing to lose; it says on its
 * standard output what it did, line by line, so that its parent knows how far it came when it dies.
 */
public final class RenderChild {
    /** Held here, because a logger that nobody holds is forgotten together with its handlers. */
    private static final Logger PARSER = Logger.getLogger("org.apache.pdfbox.pdfparser");

    private final PrintStream out;
    private boolean parserComplained;

    private RenderChild(PrintStream out) {
        this.out = out;
    }

    /** Does one order and ends. */
    public static void main(String[] args) {
        System.exit(run(List.of(args)));
    }

    /** The same, for an application that was started with the word {@code render}. */
    public static int run(List<String> words) {
        ImageIO.setUseCache(false);
        return new RenderChild(new PrintStream(System.out, true, StandardCharsets.UTF_8)).work(RenderOrder.of(words));
    }

    private int work(RenderOrder order) {
        listenToParser();
        FontMappers.set(new OurFaces());
        try (var document =
                Loader.loadPDF(order.pdf().toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            int pages = open(order, document);
            say("PAGES " + pages);
            var renderer = new PageRenderer(document);
            for (int page = order.first(); page <= Math.min(order.last(), pages); page++) {
                render(order, renderer, page);
            }
            return 0;
        } catch (InvalidPasswordException e) {
            say("REFUSED " + Refusal.LOCKED);
        } catch (Hostile e) {
            say("REFUSED " + e.why());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // Whatever a parser throws at a broken file means the same: it is broken.
            say("NOTE " + e);
            say("REFUSED " + Refusal.BROKEN);
        }
        return 0;
    }

    private int open(RenderOrder order, PDDocument document) throws Hostile {
        if (order.isForPaper() && !document.getCurrentAccessPermission().canPrint()) {
            throw new Hostile(Refusal.LOCKED, "its author forbids printing");
        }
        int pages = FlatPages.flatten(document);
        if (parserComplained) {
            // PDFBox goes on with an empty page where it gave up parsing; showing that would be a lie.
            throw new Hostile(Refusal.BROKEN, "its parser gave up on a part of it");
        }
        return pages;
    }

    private void render(RenderOrder order, PageRenderer renderer, int page) {
        say("PAGE " + page);
        try {
            var image = renderer.render(order, page);
            say("DONE " + page + " " + image.getWidth() + " " + image.getHeight());
        } catch (Hostile e) {
            say("PAGE-REFUSED " + page + " " + e.why());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            say("NOTE " + e);
            say("PAGE-REFUSED " + page + " " + Refusal.BROKEN);
        }
    }

    private void say(String line) {
        out.println(line.replace('\n', ' '));
    }

    private void listenToParser() {
        PARSER.addHandler(new Handler() {
            @Override
            public void publish(LogRecord said) {
                parserComplained |= said.getLevel().intValue() >= Level.SEVERE.intValue();
            }

            @Override
            public void flush() {
                // Nothing is held back.
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        });
    }

    /** Whether a file begins like a PDF, looked at without opening it as one. */
    static boolean looksLikePdf(File file) throws IOException {
        try (var stream = new java.io.FileInputStream(file)) {
            return new String(stream.readNBytes(1024), StandardCharsets.ISO_8859_1).contains("%PDF-");
        }
    }
}
