package zone.disclosure.hq.intake.internal;

import java.time.LocalDate;
import java.util.Optional;

/** What a file's name tells when the file itself does not. */
final class Names {
    private Names() {}

    /** A title: without ending, leading numbers and a day in brackets behind; never empty. */
    static String title(String name) {
        var bare = name.replaceFirst("(?i)\\.(?:gz|jsonl|txt|md|markdown|html?|docx?|pdf|ofd)$", "");
        var title = bare.replaceFirst("[（(]\\d{4}-?\\d{2}-?\\d{2}[）)]$", "")
                .replaceFirst("^\\d{1,4}\\s*[.、_\\-]\\s*(?=\\D)", "")
                .replace('_', ' ')
                .strip();
        return title.isEmpty() ? (bare.isBlank() ? "无标题" : bare.strip()) : title;
    }

    /** A day in the name, as in 某某条例(2017-12-01).pdf. */
    static Optional<LocalDate> day(String name) {
        return Dates.first(name);
    }
}
