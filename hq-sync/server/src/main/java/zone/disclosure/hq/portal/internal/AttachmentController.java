package zone.disclosure.hq.portal.internal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import zone.disclosure.contract.Sha256;
import zone.disclosure.hq.publishing.Editions;
import zone.disclosure.hq.store.Blobs;

/** Gives out attachments of pages that are shown now, and no other file. Only a PDF opens in place; the rest is saved. */
@RestController
class AttachmentController {
    private final Editions editions;
    private final Blobs blobs;

    AttachmentController(Editions editions, Blobs blobs) {
        this.editions = editions;
        this.blobs = blobs;
    }

    @GetMapping("/a/{hash:[0-9a-f]{64}}/{name}")
    ResponseEntity<FileSystemResource> attachment(@PathVariable String hash, @PathVariable String name) {
        var blob = new Sha256(hash);
        return editions.isShown(blob)
                ? blobs.find(blob).map(file -> answer(file, name)).orElseGet(AttachmentController::none)
                : none();
    }

    private static ResponseEntity<FileSystemResource> answer(Path file, String name) {
        boolean pdf = name.toLowerCase(Locale.ROOT).endsWith(".pdf");
        var disposition = (pdf ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(pdf ? MediaType.APPLICATION_PDF : MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(new FileSystemResource(file));
    }

    private static ResponseEntity<FileSystemResource> none() {
        return ResponseEntity.notFound().build();
    }
}
