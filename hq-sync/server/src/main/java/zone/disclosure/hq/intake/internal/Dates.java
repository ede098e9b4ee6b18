package zone.disclosure.hq.intake.internal;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the days that stand in official papers: 2023年4月23日, 2023-04-23, 二〇二三年四月二十三日. A month alone is no day. */
final class Dates {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final Pattern ARABIC =
            Pattern.compile("((?:18|19|20)\\d{2})\\s*[年\\-./]\\s*(\\d{1,2})\\s*[月\\-./]\\s*(\\d{1,2})(?!\\d)\\s*日?");
    private static final Pattern CHINESE = Pattern.compile(
            "([一二][〇零○ＯO0一二三四五六七八九]{3})\\s*年\\s*([元正一二三四五六七八九十]{1,2})\\s*月\\s*([初一二三四五六七八九十廿]{1,3})\\s*日");
    private static final Pattern ALONE =
            Pattern.compile("\\s*(?:" + ARABIC.pattern() + "|" + CHINESE.pattern() + ")\\s*");

    private Dates() {}

    /** Every day named in {@code text}, in order. */
    static List<LocalDate> all(String text) {
        var flat = Normalizer.normalize(text, Normalizer.Form.NFKC);
        var arabic = ARABIC.matcher(flat).results();
        var chinese = CHINESE.matcher(flat).results();
        return Stream.concat(arabic, chinese)
                .sorted(Comparator.comparingInt(MatchResult::start))
                .flatMap(match -> day(match).stream())
                .toList();
    }

    static Optional<LocalDate> first(String text) {
        return all(text).stream().findFirst();
    }

    /** Whether {@code text} is a day and nothing else, as under a signature. */
    static boolean isAlone(String text) {
        return ALONE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).matches();
    }

    private static Optional<LocalDate> day(MatchResult match) {
        try {
            return Optional.of(LocalDate.of(year(match.group(1)), number(match.group(2)), number(match.group(3))));
        } catch (DateTimeException _) {
            // 2023年2月30日 stands in some paper somewhere; it is no day.
            return Optional.empty();
        }
    }

    private static int year(String text) {
        int year = 0;
        for (int i = 0; i < text.length(); i++) {
            year = year * 10 + digit(text.charAt(i));
        }
        return year;
    }

    private static int number(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        int value = 0;
        var spelled = text.replace("廿", "二十");
        for (int i = 0; i < spelled.length(); i++) {
            char c = spelled.charAt(i);
            value = c == '十' ? Math.max(1, value) * 10 : value + digit(c);
        }
        return value;
    }

    private static int digit(char c) {
        return switch (c) {
            case '零', '○', 'O', 'Ｏ', '初' -> 0;
            case '元', '正' -> 1;
            default -> Character.isDigit(c) ? c - '0' : DIGITS.indexOf(c);
        };
    }
}
