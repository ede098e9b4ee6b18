package zone.disclosure.hq.intake.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.page.Attachment;
import zone.disclosure.hq.intake.Fault;
import zone.disclosure.hq.intake.Order;

/** From a file or a line to an item: opened by the right reader, judged, its original kept. */
final class Reading {
    private static final long LARGEST = 200L * 1024 * 1024;

    private final Workshop workshop;
    private final Originals originals;
    private final StagedIntake.Named named;
    private final Order order;

    Reading(Workshop workshop, Originals originals, StagedIntake.Named named, Order order) {
        this.workshop = workshop;
        this.originals = originals;
        this.named = named;
        this.order = order;
    }

    /** @param key the file's name below the folder that is taken in */
    Item file(Format format, Path file, String key) throws Unreadable {
        check(file);
        var name = String.valueOf(file.getFileName());
        var written = open(format, file);
        var files = new ArrayList<Attachment>();
        if (format.isKept()) {
            files.add(originals.keep(
                    file, name, format.mediaType(), !written.body().isEmpty()));
        }
        for (var attachment : written.all(Says.ATTACHMENTS)) {
            named.find(file, attachment).ifPresent(files::add);
        }
        return item(written, name, key, files);
    }

    /** @param name of the line, as in {@code documents.jsonl:17} */
    Item line(String line, String name) throws Unreadable {
        return item(LinesFile.read(line), name, name, List.of());
    }

    private Item item(Written written, String name, String key, List<Attachment> files) throws Unreadable {
        var material = Judgement.of(written, name, files, order);
        return new Item(written.says(Says.ID).orElse(key), name, scope(written), material);
    }

    private Written open(Format format, Path file) throws Unreadable {
        return switch (format) {
            case TEXT -> TextFile.read(Encodings.read(file));
            case MARKDOWN -> MarkdownFile.read(Encodings.read(file));
            case WEB -> WebFile.read(Encodings.read(file));
            case WORD, OLD_WORD, PDF, OFD -> workshop.open(format, file);
            case LINES -> throw new IllegalArgumentException("a file of lines is no single document: " + file);
        };
    }

    private static void check(Path file) throws Unreadable {
        try {
            long size = Files.size(file);
            if (size == 0) {
                throw new Unreadable(Fault.EMPTY, "");
            }
            if (size > LARGEST) {
                throw new Unreadable(Fault.TOO_LARGE, "");
            }
        } catch (IOException e) {
            throw new Unreadable(Fault.UNREADABLE, e);
        }
    }

    /** The place a document names must lie in the place the order is for. */
    private Scope scope(Written written) throws Unreadable {
        var stated = written.says(Says.SCOPE);
        if (stated.isEmpty()) {
            return order.scope();
        }
        return Optional.of(stated.get())
                .filter(code -> code.matches("[0-9]{12}"))
                .map(Scope::new)
                .filter(scope -> scope.lineage().contains(order.scope()))
                .orElseThrow(() -> new Unreadable(Fault.FOREIGN_SCOPE, stated.get()));
    }
}
