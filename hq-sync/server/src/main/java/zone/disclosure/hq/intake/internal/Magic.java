package zone.disclosure.hq.intake.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import zone.disclosure.hq.intake.Fault;

/** Looks at the first bytes: people rename files, and a .doc is often something else. */
final class Magic {
    private Magic() {}

    /** What {@code file} really is, given what its name promises. */
    static Format of(Path file, Format promised) throws Unreadable {
        var first = first(file);
        if (first.isEmpty()) {
            throw new Unreadable(Fault.EMPTY, "");
        }
        if (first.contains("%PDF-")) {
            return Format.PDF;
        }
        if (first.startsWith("PK")) {
            return promised == Format.OFD ? Format.OFD : Format.WORD;
        }
        if (first.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return Format.OLD_WORD;
        }
        if (first.startsWith("{\\rtf")) {
            throw new Unreadable(Fault.DAMAGED, "RTF");
        }
        if (promised == Format.OLD_WORD && first.toLowerCase(Locale.ROOT).contains("<html")) {
            return Format.WEB;
        }
        if (promised.isKept()) {
            throw new Unreadable(Fault.DAMAGED, promised.name());
        }
        return promised;
    }

    private static String first(Path file) throws Unreadable {
        try (var content = Files.newInputStream(file)) {
            return new String(content.readNBytes(1024), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new Unreadable(Fault.UNREADABLE, e);
        }
    }
}
