package zone.disclosure.hq.content.internal;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zone.disclosure.hq.content.Check;
import zone.disclosure.hq.content.Finding;

/** Words and numbers that do not belong in public. A number is never repeated whole in what is found. Source: R4.10. */
final class Marks {
    private static final Map<Check, Pattern> WORDS = Map.of(
            Check.SECRECY_MARK, Pattern.compile("(?:绝密|机密|秘密)\\s*[★☆*]"),
            Check.INTERNAL_MARK, Pattern.compile("内部资料(?!性)|注意保存|不得外传"),
            Check.NOT_PUBLIC_MARK, Pattern.compile("此件不(?:予)?公开"));
    private static final Pattern RESIDENT =
            Pattern.compile("(?<![0-9])[1-9][0-9]{5}(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])[0-9]{5}[0-9Xx](?![0-9])");
    private static final Pattern MOBILE = Pattern.compile("(?<![0-9.-])1[3-9][0-9]{9}(?![0-9])");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";

    private Marks() {}

    static void find(String text, List<Finding> findings) {
        var flat = Normalizer.normalize(text, Normalizer.Form.NFKC);
        WORDS.forEach((check, pattern) -> {
            var matcher = pattern.matcher(flat);
            if (matcher.find()) {
                findings.add(new Finding(check, matcher.group()));
            }
        });
        RESIDENT.matcher(flat)
                .results()
                .map(found -> found.group())
                .filter(Marks::isResident)
                .limit(3)
                .forEach(number -> findings.add(new Finding(Check.RESIDENT_NUMBER, masked(number))));
        var mobile = MOBILE.matcher(flat);
        if (mobile.find()) {
            findings.add(new Finding(Check.MOBILE_NUMBER, masked(mobile)));
        }
    }

    /** The check digit of GB 11643 keeps long serial numbers from being taken for people. */
    private static boolean isResident(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK_DIGITS.charAt(sum % 11) == Character.toUpperCase(number.charAt(17));
    }

    private static String masked(String number) {
        return number.substring(0, 3) + "****" + number.substring(number.length() - 2);
    }

    private static String masked(Matcher found) {
        return masked(found.group());
    }
}
