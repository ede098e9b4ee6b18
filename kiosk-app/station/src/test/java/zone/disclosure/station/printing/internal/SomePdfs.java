package zone.disclosure.station.printing.internal;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/** PDF files, good and evil. */
final class SomePdfs {
    private SomePdfs() {}

    /** Each page has a black frame right at its edge, and is turned by so many degrees. */
    static Path framed(Path target, PDRectangle size, int rotation, int pages) throws IOException {
        try (var document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                var page = new PDPage(size);
                page.setRotation(rotation);
                document.addPage(page);
                try (var pen = new PDPageContentStream(document, page)) {
                    pen.setLineWidth(6);
                    pen.addRect(3, 3, size.getWidth() - 6, size.getHeight() - 6);
                    pen.stroke();
                }
            }
            document.save(target.toFile());
        }
        return target;
    }

    /** A page that is nothing but a picture. */
    static Path scanned(Path target) throws IOException {
        var image = new BufferedImage(1240, 1754, BufferedImage.TYPE_BYTE_GRAY);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 1240, 1754);
        pen.setColor(Color.BLACK);
        pen.fillRect(200, 200, 840, 300);
        pen.dispose();
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            var picture = JPEGFactory.createFromImage(document, image);
            try (var content = new PDPageContentStream(document, page)) {
                content.drawImage(picture, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
            }
            document.save(target.toFile());
        }
        return target;
    }

    /** Asks for a password before it opens, or only forbids printing. */
    static Path encrypted(Path target, String userPassword) throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage(PDRectangle.A4));
            var may = new AccessPermission();
            may.setCanPrint(false);
            var policy = new StandardProtectionPolicy("owner", userPassword, may);
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            document.save(target.toFile());
        }
        return target;
    }

    /** Half of a good file. */
    static Path truncated(Path target) throws IOException {
        var whole = Files.readAllBytes(framed(target, PDRectangle.A4, 0, 30));
        return Files.write(target, Arrays.copyOf(whole, whole.length / 2));
    }

    /** Says that it has a thousand million pages, and has one. */
    static Path countBomb(Path target) throws IOException {
        return write(
                target,
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1000000000>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>");
    }

    /** A tree of pages that contains itself. */
    static Path loop(Path target) throws IOException {
        return write(target, "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>");
    }

    /** A form that draws itself twice: two to the power of ever. */
    static Path selfCalling(Path target) throws IOException {
        return write(
                target,
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</F 5 0 R>>>>>>",
                stream("", "/F Do"),
                stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 6 0 R>>>>", "/F Do /F Do"),
                stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 5 0 R>>>>", "/F Do /F Do"));
    }

    /** Six to the power of fourteen small squares. */
    static Path nestedForms(Path target) throws IOException {
        var objects = new java.util.ArrayList<>(List.of(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</F 5 0 R>>>>>>",
                stream("", "/F Do")));
        for (int depth = 0; depth < 14; depth++) {
            objects.add(stream(
                    "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F " + (6 + depth) + " 0 R>>>>",
                    "/F Do ".repeat(6)));
        }
        objects.add(stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]", "0 0 1 1 re f"));
        return write(target, objects.toArray(String[]::new));
    }

    /** One megabyte that becomes one thousand when it is unpacked. */
    static Path flateBomb(Path target) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed)) {
            var block = "q ".repeat(500_000).getBytes(StandardCharsets.ISO_8859_1);
            for (int i = 0; i < 1_000; i++) {
                deflater.write(block);
            }
        }
        return write(
                target,
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>",
                stream("/Filter/FlateDecode", packed.toString(StandardCharsets.ISO_8859_1)));
    }

    /** A page as large as a county. */
    static Path hugeBox(Path target) throws IOException {
        return write(
                target,
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 1e9 1e9]>>");
    }

    private static String stream(String dictionary, String content) {
        return "<<" + dictionary + "/Length " + content.length() + ">>\nstream\n" + content + "\nendstream";
    }

    private static Path write(Path target, String... objects) throws IOException {
        var file = new StringBuilder("%PDF-1.7\n");
        var offsets = new StringBuilder();
        for (int i = 0; i < objects.length; i++) {
            offsets.append("%010d 00000 n \n".formatted(file.length()));
            file.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        int xref = file.length();
        file.append("xref\n0 ")
                .append(objects.length + 1)
                .append("\n0000000000 65535 f \n")
                .append(offsets);
        file.append("trailer\n<</Root 1 0 R/Size ").append(objects.length + 1).append(">>\nstartxref\n");
        file.append(xref).append("\n%%EOF\n");
        return Files.write(target, file.toString().getBytes(StandardCharsets.ISO_8859_1));
    }
}
