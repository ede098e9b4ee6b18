package zone.disclosure.hq.intake.internal;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zone.disclosure.contract.page.DocumentNumber;

/**
 * Finds a document's own number in its head (R3.1).
 *
 * <p>Numbers that are only cited (根据…〔2023〕1号) are not taken: an own number fills its line, ends a title, or stands in
 * the caption that says who issued it.
 */
final class Numbers {
    private static final String YEAR = "[〔\\[(【<〈﹝]\\s*(?:19|20)\\d{2}\\s*[〕\\])】>〉﹞]";
    private static final Pattern TRAILING = Pattern.compile(
            "(?:^|[\\s》）)]|通知|意见|决定|办法|公告|批复|函)([\\p{IsHan}A-Za-z]{1,24}\\s*" + YEAR + "\\s*第?\\s*\\d{1,5}\\s*号)$");
    private static final Pattern LEADING = Pattern.compile(
            "^(?:文号|发文字号)?[:：]?\\s*([\\p{IsHan}A-Za-z]{1,24}\\s*" + YEAR + "\\s*第?\\s*\\d{1,5}\\s*号)(?=\\s|$)");
    private static final Pattern CAPTION = Pattern.compile(
            "(?:日|[,，、（(\\s]|^)\\s*((?:\\p{IsHan}|、){1,60}?(?:令|公告))\\s*[(（]?\\s*((?:19|20)\\d{2}\\s*年)?\\s*[)）]?\\s*第?\\s*(\\d{1,5}|[一二三四五六七八九十百〇零]{1,7})\\s*号\\s*(?:发布|公布|公告|修订|颁布|$)");

    private Numbers() {}

    /** As people ought to write it, or as it stands when it has no form we know. */
    static String spelling(String stated) {
        return DocumentNumber.parse(stated).map(DocumentNumber::canonical).orElse(stated.strip());
    }

    /** The number in the first lines of a document; {@code head} in reading order. */
    static Optional<String> own(List<String> head) {
        return head.stream().limit(14).flatMap(line -> inLine(line).stream()).findFirst();
    }

    /** Whether a line is nothing but a number, perhaps with the signer's name beside it. */
    static boolean isLine(String line) {
        var text = flat(line).replaceAll("签发人.*$", "").strip();
        return DocumentNumber.parse(text).isPresent() && text.length() < 40;
    }

    static Optional<String> inLine(String line) {
        var text = flat(line);
        if (text.length() < 60 && isLine(text)) {
            return DocumentNumber.parse(text.replaceAll("签发人.*$", "")).map(DocumentNumber::canonical);
        }
        if (text.length() > 1200) {
            text = text.substring(0, 1200);
        }
        var at = LEADING.matcher(text);
        if (at.find()) {
            return known(at.group(1));
        }
        return trailing(text).or(() -> caption(flat(line)));
    }

    /** A number at the very end of a title. */
    static Optional<String> trailing(String line) {
        var at = TRAILING.matcher(flat(line));
        return at.find() ? known(at.group(1)) : Optional.empty();
    }

    private static Optional<String> caption(String text) {
        var at = CAPTION.matcher(text.substring(0, Math.min(500, text.length())));
        return at.find() ? Optional.of(order(at)) : Optional.empty();
    }

    private static String order(Matcher at) {
        var year = at.group(2);
        return at.group(1).replaceAll("^.*日", "").replaceAll("^中华人民共和国国?(?=务院)", "国")
                + (year == null ? "" : year.replaceAll("\\s", "")) + "第" + at.group(3) + "号";
    }

    private static Optional<String> known(String text) {
        return DocumentNumber.parse(text).map(DocumentNumber::canonical);
    }

    private static String flat(String line) {
        return Normalizer.normalize(line, Normalizer.Form.NFKC).strip();
    }
}
