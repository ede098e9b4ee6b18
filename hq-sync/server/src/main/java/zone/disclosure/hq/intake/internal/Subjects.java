package zone.disclosure.hq.intake.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zone.disclosure.contract.page.Field;
import zone.disclosure.contract.page.Kind;

/** Guesses from its words what sort of page a document is and to which field it belongs; an editor may know better. */
final class Subjects {
    private record Sign(Kind kind, Pattern words) {}

    private static final Pattern LAW = Pattern.compile(".*(?:法律|法规|规章|司法解释|规范性文件|国务院文件|政策文件).*");
    private static final List<Sign> SIGNS = List.of(
            new Sign(Kind.INTERPRETATION, Pattern.compile(".*(?:政策解读|》解读|的解读|解读$|一图读懂|图解|政策问答|答记者问).*")),
            new Sign(Kind.REPORT, Pattern.compile(".*(?:工作报告|年度报告|年报|统计公报|情况报告|执行情况的报告|审计报告|决算报告|的报告$).*")),
            new Sign(Kind.DOCUMENT, Pattern.compile(".*(?:的通知|的意见|的决定|的批复|办法|条例|规定|细则)(?:[（(].{1,12}[）)])?$")),
            new Sign(Kind.VILLAGE, Pattern.compile(".*(?:村务公开|村级财务|村民委员会.*公示|村务|居务公开).*")),
            new Sign(Kind.FEES, Pattern.compile(".*(?:收费清单|收费标准|收费目录|收费项目).*")),
            new Sign(Kind.GUIDE, Pattern.compile(".*(?:办事指南|服务指南|办理指南|申请指南|办事流程|办理须知|申报指南).*")),
            new Sign(Kind.NOTICE, Pattern.compile(".*(?:公示|公告|通告|启事|名单|结果公布).*")),
            new Sign(Kind.PLAN, Pattern.compile(".*(?:规划|五年规划|年度计划|工作计划|工作要点|行动计划)(?:纲要)?(?:[（(].{1,12}[）)])?$")));
    private static final Map<String, List<String>> FIELDS = Words.table("fields.tsv").entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, row -> List.of(row.getValue().split(" "))));

    private Subjects() {}

    /** The kind a source names (its key or its Chinese word), else what category and title suggest, else a document. */
    static Kind kind(Optional<String> named, Optional<String> category, String title) {
        var stated = named.flatMap(Subjects::kindNamed).or(() -> category.flatMap(Subjects::kindNamed));
        if (stated.isPresent()) {
            return stated.get();
        }
        if (category.filter(it -> LAW.matcher(it).matches()).isPresent()) {
            return Kind.DOCUMENT;
        }
        return Stream.of(title, category.orElse(""))
                .flatMap(text ->
                        SIGNS.stream().filter(sign -> sign.words.matcher(text).matches()))
                .map(Sign::kind)
                .findFirst()
                .orElse(Kind.DOCUMENT);
    }

    /** The field a source names (its name or its code), else the one most words of the title speak for. */
    static Optional<Field> field(Optional<String> named, Optional<String> category, String title) {
        return named.flatMap(Subjects::fieldNamed)
                .or(() -> category.flatMap(Subjects::fieldNamed))
                .or(() -> FIELDS.entrySet().stream()
                        .filter(row -> weight(row.getValue(), title) > 0)
                        .max(Comparator.<Map.Entry<String, List<String>>>comparingInt(
                                        row -> weight(row.getValue(), title))
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                        .map(row -> new Field(row.getKey())));
    }

    private static int weight(List<String> words, String title) {
        return words.stream().filter(title::contains).mapToInt(String::length).sum();
    }

    private static Optional<Kind> kindNamed(String text) {
        return Stream.of(Kind.values())
                .filter(kind -> kind.key().equalsIgnoreCase(text.strip())
                        || kind.chinese().equals(text.strip()))
                .findFirst();
    }

    private static Optional<Field> fieldNamed(String text) {
        return text.strip().matches("\\d{2}") ? Optional.of(new Field(text.strip())) : Field.named(text);
    }
}
