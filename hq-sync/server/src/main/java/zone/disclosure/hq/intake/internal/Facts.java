package zone.disclosure.hq.intake.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who signed and when, and from when until when it counts, as the lines of a paper say.
 *
 * @param lines all lines of the body, in order
 */
record Facts(List<String> lines) {
    private static final Pattern CAPTION = Pattern.compile("通过|公布|发布|修订|修正|颁布|批准|印发");
    private static final Pattern FORCE = Pattern.compile("自\\s*([^自，。；]{8,24}?日)\\s*(?:起|开始)\\s*(?:施行|实施|执行|生效)");
    private static final Pattern UNTIL = Pattern.compile("有效期(?:限)?(?:截止|至|到)+\\s*([^，。；]{8,16}?日)");
    private static final Pattern YEARS = Pattern.compile("有效期(?:限)?(?:为)?\\s*([一二三四五\\d])\\s*年");

    /** Lines under the title that say who enacted it when; at most ten, before the first article. */
    List<String> captions() {
        return lines.stream()
                .limit(12)
                .takeWhile(line -> !line.matches("第[一1]条.*|目\\s*录"))
                .filter(line -> line.length() <= 1500
                        && CAPTION.matcher(line).find()
                        && !Dates.all(line).isEmpty())
                .filter(line -> line.startsWith("（")
                        || line.startsWith("(")
                        || Dates.first(line.substring(0, Math.min(20, line.length())))
                                .isPresent())
                .toList();
    }

    /** The first signature: an office, or several, with a day under or behind it. */
    Optional<Signature> signature() {
        return IntStream.range(0, lines.size())
                .boxed()
                .flatMap(i -> at(i).stream())
                .findFirst();
    }

    private Optional<Signature> at(int i) {
        var line = lines.get(i);
        if (line.length() > 34 && !line.matches("(?s).*日[）)]?$")) {
            return Optional.empty();
        }
        var days = Dates.all(line);
        if (days.isEmpty()) {
            return Optional.empty();
        }
        if (Dates.isAlone(line)) {
            return above(i).map(office -> new Signature(office, days.getFirst()));
        }
        var words = line.replaceAll("[^。；：\\s]{0,8}(?:\\d{4}|[一二][〇○零一二三四五六七八九]{3})\\s*年[^年]{2,12}日[）)]?$", "");
        return words.length() == line.length()
                ? Optional.empty()
                : Issuers.signedAtEnd(words).map(office -> new Signature(office, days.getLast()));
    }

    /** The office on the line above, or on the two lines above when its name is torn. */
    private Optional<String> above(int i) {
        if (i == 0) {
            return Optional.empty();
        }
        var one = Issuers.name(lines.get(i - 1));
        var two = i > 1 ? Issuers.name(lines.get(i - 2)) + one : one;
        var torn = i > 1 && lines.get(i - 2).length() < 26 && !lines.get(i - 2).matches(".*[。；：:，、）)》]$");
        if (torn && !Issuers.isOffice(lines.get(i - 2)) && Issuers.isOffice(two)) {
            return Optional.of(two);
        }
        return Optional.of(one).filter(Issuers::isOffice);
    }

    /** The day on the paper, or the latest day the captions name, or the day at its end. */
    Optional<LocalDate> issued() {
        return signature()
                .map(Signature::day)
                .or(() -> lines.stream()
                        .limit(9)
                        .filter(Dates::isAlone)
                        .flatMap(line -> Dates.first(line).stream())
                        .findFirst())
                .or(() -> captions().stream()
                        .flatMap(line -> Dates.all(line.replaceAll("自[^自]{6,20}起(?:施行|实施|执行|生效).*", "")).stream())
                        .max(LocalDate::compareTo))
                .or(() -> tail(8).filter(line -> line.contains("印发") || Dates.isAlone(line))
                        .flatMap(line -> Dates.first(line).stream())
                        .findFirst());
    }

    /** From when it counts, where the last articles or the captions say so. */
    Optional<LocalDate> effective() {
        return Stream.concat(tail(15), captions().stream())
                .flatMap(line -> FORCE.matcher(line).results())
                .map(found -> found.group(1))
                .flatMap(text -> Dates.first(text).stream())
                .findFirst();
    }

    /** Until when it counts: the day, or so many years after {@code from}. Source: R3.2, TV-073. */
    Optional<LocalDate> expires(Optional<LocalDate> from) {
        return tail(15).flatMap(line -> UNTIL.matcher(line).results())
                .flatMap(found -> Dates.first(found.group(1)).stream())
                .findFirst()
                .or(() -> from.flatMap(
                        day -> tail(15).flatMap(line -> YEARS.matcher(line).results())
                                .map(MatchResult::group)
                                .map(text -> day.plusYears(years(text)))
                                .findFirst()));
    }

    private static int years(String text) {
        var digit = text.replaceAll("[^一二三四五\\d]", "").charAt(0);
        return Character.isDigit(digit) ? digit - '0' : "一二三四五".indexOf(digit) + 1;
    }

    private Stream<String> tail(int count) {
        return lines.reversed().stream().limit(count);
    }

    /** Who signed on which day. */
    record Signature(String office, LocalDate day) {}
}
