package zone.disclosure.hq.content.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import zone.disclosure.contract.page.Attachment;
import zone.disclosure.hq.content.Attachments;
import zone.disclosure.hq.store.Blobs;

/** Attachments in the blob store, looked into with PDFBox. It reads a few sheets only, from the disk and not from memory. */
@Component
class BlobAttachments implements Attachments {
    private static final Logger LOG = LoggerFactory.getLogger(BlobAttachments.class);
    private static final int LOOKED_AT = 10;
    private static final String PDF = "application/pdf";
    private static final Map<String, String> TYPES = Map.of(
            "pdf",
            PDF,
            "docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xlsx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "doc",
            "application/msword",
            "xls",
            "application/vnd.ms-excel",
            "ofd",
            "application/ofd",
            "png",
            "image/png",
            "jpg",
            "image/jpeg",
            "jpeg",
            "image/jpeg",
            "txt",
            "text/plain");

    private final Blobs blobs;

    BlobAttachments(Blobs blobs) {
        this.blobs = blobs;
    }

    @Override
    public Attachment keep(String name, InputStream content) {
        var hash = blobs.put(content);
        var type = TYPES.getOrDefault(
                name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT), "application/octet-stream");
        boolean searchable = !type.equals(PDF)
                || blobs.find(hash).filter(BlobAttachments::hasText).isPresent();
        return new Attachment(name, type, blobs.size(hash), hash, searchable);
    }

    @Override
    public OptionalInt leaves(Attachment attachment) {
        return attachment.isPdf()
                ? blobs.find(attachment.hash()).map(BlobAttachments::count).orElse(OptionalInt.empty())
                : OptionalInt.empty();
    }

    private static OptionalInt count(Path file) {
        try (PDDocument document = open(file)) {
            return OptionalInt.of(document.getNumberOfPages());
        } catch (IOException e) {
            return unreadable(file, e);
        }
    }

    private static boolean hasText(Path file) {
        try (PDDocument document = open(file)) {
            var stripper = new PDFTextStripper();
            stripper.setEndPage(LOOKED_AT);
            return !stripper.getText(document).isBlank();
        } catch (IOException e) {
            return unreadable(file, e).isPresent();
        }
    }

    private static PDDocument open(Path file) throws IOException {
        return Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache());
    }

    private static OptionalInt unreadable(Path file, IOException why) {
        LOG.info("PDF {} cannot be read: {}", file.getFileName(), why.getMessage());
        return OptionalInt.empty();
    }
}
