package zone.disclosure.station.printing.internal;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** Looks at finished sheets as a reader does: as pixels, and through a phone. */
final class SomeSheets {
    static final int DPI = 200;

    private SomeSheets() {}

    static BufferedImage look(Path pdf, int sheet) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFRenderer(document).renderImageWithDPI(sheet - 1, DPI, ImageType.GRAY);
        }
    }

    static String words(Path pdf, int sheet) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(sheet);
            stripper.setEndPage(sheet);
            return stripper.getText(document);
        }
    }

    static String scan(BufferedImage sheet) throws ReaderException {
        int band = band();
        var foot = sheet.getSubimage(0, sheet.getHeight() - band, sheet.getWidth(), band);
        var pixels = foot.getRGB(0, 0, foot.getWidth(), foot.getHeight(), null, 0, foot.getWidth());
        return new QRCodeReader()
                .decode(new BinaryBitmap(
                        new HybridBinarizer(new RGBLuminanceSource(foot.getWidth(), foot.getHeight(), pixels))))
                .getText();
    }

    /** Height of the stamp in pixels. */
    static int band() {
        return Math.round(24 / 25.4f * DPI);
    }

    static boolean isDark(BufferedImage image, int x, int y) {
        return image.getRaster().getSample(x, y, 0) < 140;
    }

    /** What dark pixels span between two rows. */
    static Rectangle ink(BufferedImage image, int from, int to) {
        var ink = new Rectangle(0, 0, -1, -1);
        for (int y = from; y < to; y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (isDark(image, x, y)) {
                    ink.add(new Rectangle(x, y, 1, 1));
                }
            }
        }
        return ink;
    }
}
