package zone.disclosure.contract.page;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document number (发文字号), taken apart. Source: R3.1, TV-140 to TV-152.
 *
 * @param year empty for an order without one (国务院令第711号)
 * @param warnings what is not as the standard asks, in the order found
 */
public record DocumentNumber(Form form, String prefix, OptionalInt year, int serial, Set<Warning> warnings)
        implements Comparable<DocumentNumber> {
    private static final Pattern STANDARD = Pattern.compile(
            "(?<prefix>[A-Za-z\\p{IsHan}]{1,24}?)(?<open>[〔\\[(【<〈])(?<year>(?:19|20)\\d{2})(?<close>[〕\\])】>〉])(?<di>第)?(?<serial>\\d{1,5})号");
    private static final Pattern ORDER =
            Pattern.compile("(?<prefix>\\p{IsHan}{1,24}?令)(?:\\((?<year>(?:19|20)\\d{2})\\))?第?(?<serial>\\d{1,5})号");
    private static final Pattern REGISTER =
            Pattern.compile("(?<prefix>[A-Z]{2,10})[-—–]+(?<year>(?:19|20)\\d{2})[-—–]+(?<serial>\\d{1,6})");

    /** The three forms in use. */
    public enum Form {
        /** 长县政办发〔2023〕5号. */
        STANDARD,
        /** 国务院令第711号. */
        ORDER,
        /** HFGS-2017-9. */
        REGISTER
    }

    /** What is not as GB/T 9704 asks. */
    public enum Warning {
        /** The year does not stand in 〔〕. */
        BRACKET,
        /** 第 stands before the serial. */
        DI,
        /** The serial has leading zeros. */
        ZERO_PADDED
    }

    public DocumentNumber {
        warnings = Set.copyOf(warnings);
    }

    /** Reads a number in any spelling people use; empty when the text is none (also for serial 0 and two-digit years). */
    public static Optional<DocumentNumber> parse(String text) {
        var raw = text.replaceAll("\\s", "");
        var flat = Normalizer.normalize(raw, Normalizer.Form.NFKC)
                .replace('號', '号')
                .replace('﹝', '〔')
                .replace('﹞', '〕');
        return read(STANDARD.matcher(flat), Form.STANDARD, raw)
                .or(() -> read(ORDER.matcher(flat), Form.ORDER, raw))
                .or(() -> read(REGISTER.matcher(flat), Form.REGISTER, raw));
    }

    /** The one spelling that is stored, shown and compared. */
    public String canonical() {
        return switch (form) {
            case STANDARD -> prefix + "〔" + year.orElseThrow() + "〕" + serial + "号";
            case ORDER -> prefix + (year.isPresent() ? "（" + year.getAsInt() + "）" : "") + "第" + serial + "号";
            case REGISTER -> prefix + "-" + year.orElseThrow() + "-" + serial;
        };
    }

    /** By prefix, then newest year, then highest serial (as a number) first. */
    @Override
    public int compareTo(DocumentNumber other) {
        return Comparator.comparing(DocumentNumber::prefix)
                .thenComparingInt(number -> -number.year.orElse(0))
                .thenComparingInt(number -> -number.serial)
                .compare(this, other);
    }

    private static Optional<DocumentNumber> read(Matcher matcher, Form form, String raw) {
        if (!matcher.matches() || Integer.parseInt(matcher.group("serial")) == 0) {
            return Optional.empty();
        }
        var year = matcher.group("year");
        return Optional.of(new DocumentNumber(
                form,
                matcher.group("prefix"),
                year == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(year)),
                Integer.parseInt(matcher.group("serial")),
                warnings(matcher, form, raw)));
    }

    private static Set<Warning> warnings(Matcher matcher, Form form, String raw) {
        var warnings = EnumSet.noneOf(Warning.class);
        if (form == Form.STANDARD && !(raw.contains("〔") && raw.contains("〕"))) {
            warnings.add(Warning.BRACKET);
        }
        if (form == Form.STANDARD && matcher.group("di") != null) {
            warnings.add(Warning.DI);
        }
        if (matcher.group("serial").startsWith("0")) {
            warnings.add(Warning.ZERO_PADDED);
        }
        return warnings;
    }
}
