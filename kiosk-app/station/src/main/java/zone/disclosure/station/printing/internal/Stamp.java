package zone.disclosure.station.printing.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import zone.disclosure.contract.page.Page;
import zone.disclosure.contract.page.Validity;
import zone.disclosure.station.pageqr.Modules;

/**
 * What stands in the band at the foot of a sheet.
 *
 * @param lines from the top, without the number of the sheet
 * @param warning when the document does not simply count (R3.2)
 */
record Stamp(List<String> lines, Optional<String> warning, Modules code) {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");

    /**
     * Who prints, and when.
     *
     * @param station name of the place
     * @param number on its plate
     */
    record Origin(String station, String number, Instant at) {}

    /** The stamp of a page's own text, or of a file of it when {@code file} is its name. */
    static Stamp of(Page page, Optional<String> file, Modules code, Origin origin) {
        var source = file.map(name -> PaperWords.say("source-file", page.issuer(), page.title(), name))
                .orElseGet(() -> PaperWords.say(
                        "source", page.issuer(), page.title(), page.number().orElse("")));
        var version = PaperWords.say(
                "version",
                Integer.toString(page.version()),
                DAY.format(page.published()),
                MINUTE.format(origin.at().atZone(CHINA)),
                origin.station(),
                origin.number());
        return new Stamp(
                List.of(source, version, PaperWords.say("for-reference")),
                warning(page.term().on(LocalDate.ofInstant(origin.at(), CHINA))),
                code);
    }

    private static Optional<String> warning(Validity validity) {
        return switch (validity) {
            case EXPIRED, DECLARED_INVALID, REPEALED -> Optional.of(PaperWords.say("over", validity.chinese()));
            case AMENDED -> Optional.of(PaperWords.say("amended"));
            case NOT_YET -> Optional.of(PaperWords.say("not-yet"));
            case EFFECTIVE, NOT_APPLICABLE -> Optional.empty();
        };
    }
}
