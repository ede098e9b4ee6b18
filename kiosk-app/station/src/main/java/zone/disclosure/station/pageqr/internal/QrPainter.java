package zone.disclosure.station.pageqr.internal;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.EncodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.WriterException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import zone.disclosure.contract.Bytes;
import zone.disclosure.station.pageqr.Code;
import zone.disclosure.station.pageqr.Modules;

/** Draws codes and reads them back from the finished PNG; one that cannot be read is drawn larger, then not at all. */
final class QrPainter {
    /** 7 pixels a square make 45 squares 82 mm wide on a 21.5 inch full-HD screen: readable from half a metre. */
    private static final int SMALLEST = 7;

    private static final int LARGEST = 16;

    /**
     * Draws {@code text}.
     *
     * @throws IllegalStateException when no size can be read back
     */
    Code paint(String text) {
        var modules = modules(text);
        for (int scale = SMALLEST; scale <= LARGEST; scale++) {
            var png = png(modules, scale);
            if (decode(png).filter(text::equals).isPresent()) {
                return new Code(text, png, modules.outerSide() * scale, modules);
            }
        }
        throw new IllegalStateException("this code cannot be read back at any size: " + text);
    }

    private static Modules modules(String text) {
        try {
            // Medium correction: a level more would make finer squares, and size matters more than correction.
            var matrix = Encoder.encode(text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                    .getMatrix();
            int side = matrix.getWidth();
            var dark = new BitSet(side * side);
            for (int y = 0; y < side; y++) {
                for (int x = 0; x < side; x++) {
                    dark.set(y * side + x, matrix.get(x, y) == 1);
                }
            }
            return new Modules(side, dark);
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a code: " + text.length() + " characters", e);
        }
    }

    private static Bytes png(Modules modules, int scale) {
        int pixels = modules.outerSide() * scale;
        var image = new BufferedImage(pixels, pixels, BufferedImage.TYPE_BYTE_BINARY);
        var pen = image.createGraphics();
        pen.setColor(java.awt.Color.WHITE);
        pen.fillRect(0, 0, pixels, pixels);
        pen.setColor(java.awt.Color.BLACK);
        for (var run : modules.runs()) {
            pen.fillRect(
                    (run.x() + Modules.QUIET) * scale, (run.y() + Modules.QUIET) * scale, run.length() * scale, scale);
        }
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to be written", e);
        }
        return Bytes.of(bytes.toByteArray());
    }

    /** What the picture says to a reader; empty when it says nothing. */
    private static Optional<String> decode(Bytes png) {
        try {
            var image = ImageIO.read(new ByteArrayInputStream(png.toArray()));
            var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            var bitmap = new BinaryBitmap(
                    new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels)));
            return Optional.of(new QRCodeReader()
                    .decode(bitmap, Map.of(DecodeHintType.CHARACTER_SET, "UTF-8"))
                    .getText());
        } catch (ReaderException e) {
            // Expected: the caller draws it larger.
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("a PNG we just wrote cannot be read", e);
        }
    }
}
