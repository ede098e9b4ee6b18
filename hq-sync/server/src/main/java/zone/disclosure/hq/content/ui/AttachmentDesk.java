package zone.disclosure.hq.content.ui;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.stereotype.Component;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.page.Attachment;
import zone.disclosure.hq.shell.Words;
import zone.disclosure.hq.store.Blobs;

/** Takes uploaded files in and tells what they are. A damaged PDF is kept and said to be unreadable, never repaired. */
@Component
class AttachmentDesk {
    private static final int LOOKED_AT = 10;
    private static final Map<String, String> TYPES = Map.of(
            "pdf", "application/pdf",
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "doc", "application/msword",
            "xls", "application/vnd.ms-excel",
            "ofd", "application/ofd",
            "png", "image/png",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "txt", "text/plain");

    private final Blobs blobs;

    AttachmentDesk(Blobs blobs) {
        this.blobs = blobs;
    }

    /** Keeps an uploaded file and finds out whether it has text. */
    Attachment keep(String name, InputStream content) throws IOException {
        Sha256 hash;
        try (content) {
            hash = blobs.put(content);
        }
        var type = TYPES.getOrDefault(ending(name), "application/octet-stream");
        boolean searchable = blobs.find(hash)
                .map(file -> !type.equals("application/pdf") || hasText(file))
                .orElse(false);
        return new Attachment(name, type, blobs.size(hash), hash, searchable);
    }

    /** Size, and for a PDF how many sheets, and whether it is only pictures. */
    String about(Attachment attachment) {
        var size = Words.of("attach.size", (attachment.size() + 1023) / 1024);
        if (!attachment.isPdf()) {
            return size;
        }
        var leaves = blobs.find(attachment.hash()).map(AttachmentDesk::leaves).orElse(0);
        var pages = leaves == 0 ? Words.of("attach.unreadable") : Words.of("attach.leaves", leaves);
        return size + " · " + pages + (attachment.searchable() ? "" : " · " + Words.of("attach.no-text"));
    }

    private static int leaves(Path file) {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            return 0; // said on the screen as unreadable
        }
    }

    private static boolean hasText(Path file) {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            var stripper = new PDFTextStripper();
            stripper.setEndPage(LOOKED_AT);
            return !stripper.getText(document).isBlank();
        } catch (IOException e) {
            return false; // shown as a file without text
        }
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
