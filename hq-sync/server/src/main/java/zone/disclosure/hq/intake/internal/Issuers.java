package zone.disclosure.hq.intake.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises offices by the words their names end with, and knows whose numbers begin how (R3.1). */
final class Issuers {
    private static final String OFFICE = "(?:人民政府|政府办公室|办公室|办公厅|常务委员会|委员会|人民代表大会|领导小组|指挥部|人民法院|人民检察院"
            + "|总局|总署|管理局|局|厅|部|国务院|法院|检察院|院|街道办事处|办事处|办|委|署|中心|大队|支队|联合会|银行|社)";
    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}（）()、“”]{0,40}" + OFFICE);
    private static final Pattern SIGNED =
            Pattern.compile("(?:^|[。；：！\\s])((?:[\\p{IsHan}（）、]{2,40}\\s+){0,4}[\\p{IsHan}（）、]{1,40})\\s*$");
    private static final Pattern ENACTED =
            Pattern.compile("(?:日|[，,、（(\\s]|根据|已由|由|已经|经|^)\\s*(?:第[一二三四五六七八九十]+届)?([\\p{IsHan}]{0,24}?" + OFFICE
                    + ")(?:第[一二三四五六七八九十百\\d]+(?:届|次)|令|公告|以|发布|公布|通过|印发|批准)");
    private static final Map<String, String> PREFIXES = Words.table("issuers.tsv");

    private Issuers() {}

    static boolean isOffice(String line) {
        var text = line.replaceAll("\\s", "").replaceAll("文件$", "");
        return text.length() >= 2 && text.length() <= 42 && NAME.matcher(text).matches() && !text.startsWith("关于");
    }

    /** The office itself: without 文件 behind it and without spaces of layout. */
    static String name(String line) {
        return line.replaceAll("\\s", "").replaceAll("文件$", "");
    }

    /** Who numbers like this: 国办发〔2020〕5号 is 国务院办公厅's, 国务院令 that of 国务院. */
    static Optional<String> ofNumber(String number) {
        var prefix = number.replaceAll("[〔(（第\\d].*$", "");
        var known = Optional.ofNullable(PREFIXES.get(prefix));
        return known.or(() -> Optional.of(prefix)
                .filter(it -> it.endsWith("令") || it.endsWith("公告"))
                .map(it -> it.replaceAll("(?:令|公告)$", "").replaceAll("^中华人民共和国(?=国务院)", ""))
                .filter(Issuers::isOffice));
    }

    /** The office in front of 关于 in a title. */
    static Optional<String> ofTitle(String title) {
        int about = title.indexOf("关于");
        return about < 2
                ? Optional.empty()
                : Optional.of(name(title.substring(0, about).replaceAll("(?:印发|转发)$", "")))
                        .filter(Issuers::isOffice);
    }

    /** The office that enacted it, from the captions under a title. */
    static Optional<String> ofCaptions(List<String> captions) {
        return captions.stream()
                .map(line -> line.length() > 400 ? line.substring(0, 400) : line)
                .map(ENACTED::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1).replaceAll("(?:中华人民共和国)?第[一二三四五六七八九十]+届", ""))
                .filter(Issuers::isOffice)
                .findFirst();
    }

    /** Offices at the end of a paragraph that a date follows at once. */
    static Optional<String> signedAtEnd(String text) {
        var signed = SIGNED.matcher(text.length() > 200 ? text.substring(text.length() - 200) : text);
        return signed.find()
                ? Optional.of(signed.group(1).strip())
                        .filter(names -> isOffice(names)
                                || List.of(names.split("\\s+")).stream().allMatch(Issuers::isOffice))
                        .map(names -> names.replaceAll("\\s+", " "))
                : Optional.empty();
    }
}
