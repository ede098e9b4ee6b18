package zone.disclosure.hq.intake.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of file that are documents, by the ending of their names. What the content is, its reader checks. */
enum Format {
    TEXT("text/plain", ".txt"),
    MARKDOWN("text/markdown", ".md", ".markdown"),
    WEB("text/html", ".html", ".htm", ".shtml"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"),
    OLD_WORD("application/msword", ".doc"),
    PDF("application/pdf", ".pdf"),
    OFD("application/ofd", ".ofd"),
    LINES("application/jsonl", ".jsonl", ".jsonl.gz", ".ndjson");

    private final String mediaType;
    private final String endings;

    Format(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = String.join(" ", endings);
    }

    static Optional<Format> of(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(format -> Stream.of(format.endings.split(" ")).anyMatch(lower::endsWith))
                .findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    /** Whether the file itself is kept beside its text. */
    boolean isKept() {
        return switch (this) {
            case WORD, OLD_WORD, PDF, OFD -> true;
            case TEXT, MARKDOWN, WEB, LINES -> false;
        };
    }
}
