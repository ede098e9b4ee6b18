package zone.disclosure.hq.intake.internal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A decree that puts another text into force: 国务院令, 第535号, 《…条例》已经…通过，现予公布. The text it carries gives the title.
 *
 * @param office who decrees
 * @param used lines that say only whose decree it is and its number
 */
record Decree(String office, Optional<String> number, String title, int used) {
    private static final Pattern MARK = Pattern.compile("([\\p{IsHan}]{2,40}?)(?:令|公告)");
    private static final Pattern SERIAL =
            Pattern.compile("[(（]?\\s*((?:19|20)\\d{2}\\s*年\\s*)?第?\\s*([\\d一二三四五六七八九十百零〇 ]{1,8})\\s*号\\s*[)）]?");
    private static final Pattern CARRIED = Pattern.compile("《([^》]{4,80})》[^。]{0,80}(?:公布|发布|通过|施行)");

    /** Reads the first lines; empty when they are no decree. */
    static Optional<Decree> of(List<String> lines) {
        if (lines.size() < 3) {
            return Optional.empty();
        }
        var mark = MARK.matcher(lines.get(0).replaceAll("\\s", ""));
        var serial = SERIAL.matcher(lines.get(1));
        if (!mark.matches()
                || !(Issuers.isOffice(mark.group(1)) || mark.group(1).endsWith("主席"))) {
            return Optional.empty();
        }
        boolean numbered = serial.matches();
        var whole = lines.get(0).replaceAll("\\s", "").replaceAll("^中华人民共和国(?=国务院)", "");
        return lines.stream()
                .skip(numbered ? 2 : 1)
                .limit(2)
                .map(CARRIED::matcher)
                .filter(Matcher::find)
                .map(found -> new Decree(
                        mark.group(1).replaceAll("^中华人民共和国(?=国务院)", ""),
                        numbered
                                ? Optional.of(whole
                                        + Optional.ofNullable(serial.group(1))
                                                .orElse("")
                                                .replaceAll("\\s", "") + "第"
                                        + serial.group(2).replaceAll("\\s", "") + "号")
                                : Optional.empty(),
                        found.group(1),
                        numbered ? 2 : 1))
                .findFirst();
    }
}
