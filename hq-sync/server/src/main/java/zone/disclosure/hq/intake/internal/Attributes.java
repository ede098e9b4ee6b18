package zone.disclosure.hq.intake.internal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import zone.disclosure.contract.page.Attribute;

/**
 * Finds the disclosure attribute where a document states it (R3.3): 信息公开属性：此件主动公开, （此件公开发布）.
 *
 * <p>A sentence that merely speaks of 主动公开 states nothing.
 */
final class Attributes {
    private static final Pattern LABELLED =
            Pattern.compile("(?:公开属性|公开方式|公开类别|公开形式|公开选项)\\s*[:：为]?\\s*(?:此件|本件)?\\s*(主动公开|依申请公开|不予公开|不公开|公开发布)");
    private static final Pattern NOTE =
            Pattern.compile("(?:此件|本件|此文)\\s*(?:可)?\\s*(?:向社会)?\\s*(主动公开|依申请公开|不予公开|不公开|公开发布|公开)");

    private Attributes() {}

    static Optional<Attribute> stated(List<String> paragraphs) {
        // It stands at the end; the head is the second guess.
        return Stream.concat(
                        paragraphs.reversed().stream().limit(400),
                        paragraphs.stream().limit(20))
                .flatMap(line -> in(line).stream())
                .findFirst();
    }

    private static Optional<Attribute> in(String line) {
        return Stream.of(LABELLED, NOTE)
                .map(pattern -> pattern.matcher(line))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .flatMap(word -> Attribute.read(word.equals("公开") ? "公开发布" : word).stream())
                .findFirst();
    }
}
