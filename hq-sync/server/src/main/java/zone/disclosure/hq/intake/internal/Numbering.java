package zone.disclosure.hq.intake.internal;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Writes out the numbers that Word counts by itself (一、 （一） 1.), so that they are not lost with the style. */
final class Numbering {
    private static final String DIGITS = "零一二三四五六七八九";

    private final Map<String, int[]> counters = new HashMap<>();

    /** The mark in front of the paragraph, empty when it has none. */
    String mark(XWPFParagraph paragraph) {
        var list = Optional.ofNullable(paragraph.getNumID()).filter(id -> id.signum() > 0);
        var pattern = Optional.ofNullable(paragraph.getNumLevelText());
        if (list.isEmpty() || pattern.isEmpty()) {
            return "";
        }
        var format =
                Optional.ofNullable(paragraph.getNumFmt()).orElse("decimal").toLowerCase(Locale.ROOT);
        if (format.equals("bullet")) {
            return "• ";
        }
        int level = Optional.ofNullable(paragraph.getNumIlvl())
                .map(BigInteger::intValue)
                .orElse(0);
        if (level < 0 || level > 8) {
            return "";
        }
        var counts = counters.computeIfAbsent(list.get().toString(), _ -> new int[9]);
        counts[level]++;
        Arrays.fill(counts, level + 1, 9, 0);
        var mark = pattern.get();
        for (int i = 0; i <= level; i++) {
            mark = mark.replace(
                    "%" + (i + 1), i == level ? number(counts[i], format) : String.valueOf(Math.max(1, counts[i])));
        }
        return mark.isBlank() ? "" : mark.matches(".*[、）)]") ? mark : mark + " ";
    }

    private static String number(int value, String format) {
        if (format.contains("chinese") || format.contains("ideograph") || format.contains("japanese")) {
            return chinese(value);
        }
        return switch (format) {
            case "lowerletter" -> String.valueOf((char) ('a' + (value - 1) % 26));
            case "upperletter" -> String.valueOf((char) ('A' + (value - 1) % 26));
            case "decimalenclosedcircle" ->
                value <= 20 ? String.valueOf((char) ('①' + value - 1)) : String.valueOf(value);
            default -> String.valueOf(value);
        };
    }

    /** 1 to 999 as people count chapters: 十, 十二, 二十, 一百零五. */
    static String chinese(int value) {
        if (value >= 1000 || value < 1) {
            return String.valueOf(value);
        }
        var text = new StringBuilder();
        int hundreds = value / 100;
        int tens = value / 10 % 10;
        int ones = value % 10;
        if (hundreds > 0) {
            text.append(DIGITS.charAt(hundreds)).append('百');
        }
        if (tens > 0) {
            text.append(tens == 1 && hundreds == 0 ? "" : DIGITS.substring(tens, tens + 1))
                    .append('十');
        } else if (hundreds > 0 && ones > 0) {
            text.append('零');
        }
        return ones > 0 ? text.append(DIGITS.charAt(ones)).toString() : text.toString();
    }
}
