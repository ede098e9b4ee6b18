package zone.disclosure.hq.intake.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;
import zone.disclosure.contract.page.Attachment;
import zone.disclosure.hq.intake.Fault;
import zone.disclosure.hq.store.Blobs;

/** Keeps the files themselves beside what was read out of them. */
@Component
final class Originals {
    private final Blobs blobs;

    Originals(Blobs blobs) {
        this.blobs = blobs;
    }

    /** @param searchable false for a scan */
    Attachment keep(Path file, String name, String mediaType, boolean searchable) throws Unreadable {
        try (var content = Files.newInputStream(file)) {
            var hash = blobs.put(content);
            return new Attachment(name, mediaType, blobs.size(hash), hash, searchable);
        } catch (IOException e) {
            throw new Unreadable(Fault.UNREADABLE, e);
        }
    }
}
