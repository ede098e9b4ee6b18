package zone.disclosure.station.printing.internal;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.RenderDestination;
import zone.disclosure.station.printing.Refusal;

/** Turns one page into one JPEG. Runs only in the process of its own. */
final class PageRenderer {
    private static final float LARGEST_SIDE = 2_000 * Paper.MM;
    private static final float SMALLEST_SIDE = 20 * Paper.MM;
    /** Four times A4 at our largest width would not fit the memory of this process. */
    private static final double MOST_PIXELS = 12e6;

    private final PDFRenderer renderer;
    private final PDDocument document;

    PageRenderer(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
    }

    /** The picture of page {@code number} (from 1) as {@code target/number.jpg}, whole or not at all. */
    BufferedImage render(RenderOrder order, int number) throws IOException, Hostile {
        var page = document.getPage(number - 1);
        var box = page.getCropBox();
        boolean turned = page.getRotation() % 180 != 0;
        float width = turned ? box.getHeight() : box.getWidth();
        float height = turned ? box.getWidth() : box.getHeight();
        if (!(Math.max(width, height) <= LARGEST_SIDE && Math.min(width, height) >= SMALLEST_SIDE)) {
            throw new Hostile(Refusal.TOO_MUCH, "page " + number + " measures " + width + " × " + height + " points");
        }
        var image = renderer.renderImage(
                number - 1,
                order.isForPaper() ? paperScale(width, height) : screenScale(order.width(), width, height),
                order.isForPaper() ? ImageType.GRAY : ImageType.RGB,
                order.isForPaper() ? RenderDestination.PRINT : RenderDestination.VIEW);
        write(image, order.target().resolve(number + ".jpg"), order.isForPaper() ? 0.92f : 0.88f);
        return image;
    }

    private static float screenScale(int pixels, float width, float height) {
        double scale = pixels / (double) width;
        return (float) Math.min(scale, Math.sqrt(MOST_PIXELS / (width * (double) height)));
    }

    /** Pages larger than the room on a sheet are made smaller, smaller ones stay as they are. */
    private static float paperScale(float width, float height) {
        float roomWide = width > height ? Paper.LONG : Paper.SHORT;
        float roomHigh = (width > height ? Paper.SHORT : Paper.LONG) - Paper.BAND;
        return Math.min(1, Math.min(roomWide / width, roomHigh / height)) * Paper.DPI / 72;
    }

    private static void write(BufferedImage image, Path target, float quality) throws IOException {
        var part = target.resolveSibling(target.getFileName() + ".part");
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var file = Files.newOutputStream(part);
                var stream = ImageIO.createImageOutputStream(file)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
