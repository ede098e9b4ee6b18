package zone.disclosure.hq.intake.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import zone.disclosure.branding.Fonts;

/** Small papers made for the tests of intake. */
final class Papers {
    private Papers() {}

    /** A Word file with a title, a chapter, an article and a table. */
    static Path word(Path file) {
        try (var document = new XWPFDocument();
                var out = Files.newOutputStream(file)) {
            for (var line : List.of("青石镇人民政府", "青政发〔2026〕3号", "关于做好防汛工作的通知", "各村民委员会：", "一、总体要求", "坚持预防为主。")) {
                document.createParagraph().createRun().setText(line);
            }
            var table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("河道");
            table.getRow(0).getCell(1).setText("责任人");
            table.getRow(1).getCell(0).setText("澄溪");
            table.getRow(1).getCell(1).setText("镇水利站");
            for (var line : List.of("青石镇人民政府", "2026年4月1日", "（此件主动公开）")) {
                document.createParagraph().createRun().setText(line);
            }
            document.write(out);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A PDF of one page with these lines, 12 points high, the first in each pair further right when it begins with a space. */
    static Path pdf(Path file, List<String> lines) {
        return pdf(file, lines, "");
    }

    /** The same, with a password to open it when {@code password} is not empty. */
    static Path pdf(Path file, List<String> lines, String password) {
        try (var document = new PDDocument();
                var outlines = Fonts.KAI.open()) {
            var font = PDType0Font.load(document, outlines);
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                for (int i = 0; i < lines.size(); i++) {
                    content.beginText();
                    content.setFont(font, 12);
                    content.newLineAtOffset(lines.get(i).startsWith(" ") ? 96 : 72, 700 - 20 * i);
                    content.showText(lines.get(i).strip());
                    content.endText();
                }
            }
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            document.save(file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A PDF whose one form draws itself twice: PDFBox never comes back from it. */
    static Path endless(Path file) {
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            var form = new PDFormXObject(document);
            form.setBBox(PDRectangle.A4);
            form.setResources(new PDResources());
            form.getResources().put(COSName.getPDFName("F"), form);
            try (var out = form.getStream().createOutputStream()) {
                out.write("/F Do /F Do".getBytes(StandardCharsets.US_ASCII));
            }
            try (var content = new PDPageContentStream(document, page)) {
                content.drawForm(form);
            }
            document.save(file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
