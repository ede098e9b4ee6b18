package zone.disclosure.hq.intake.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import zone.disclosure.contract.page.Attachment;
import zone.disclosure.contract.page.Attribute;
import zone.disclosure.contract.page.Ending;
import zone.disclosure.contract.page.Relation;
import zone.disclosure.contract.page.Term;
import zone.disclosure.contract.page.Validity;
import zone.disclosure.hq.content.Drafts;
import zone.disclosure.hq.content.Markup;
import zone.disclosure.hq.content.Material;
import zone.disclosure.hq.intake.Order;

/** Makes material of what a reader found: what the source states goes first, then what its text shows, then the order. */
final class Judgement {
    private static final int SUMMARY = 100;

    private Judgement() {}

    /**
     * @param name of the file, for a document without a title
     * @param files its attachments
     */
    static Material of(Written written, String name, List<Attachment> files, Order order) {
        var mended = Paragraphs.mended(written.body(), written.loose());
        var stated = written.says(Says.TITLE).map(Lines::tight);
        var head = Head.of(mended, stated);
        var lines = new Facts(Lines.of(mended));
        var title = shortened(stated.or(head::title).orElseGet(() -> Names.title(name)));
        var number = number(written, head, lines, title);
        var body = Structure.outlined(mended.subList(head.used(), mended.size()));
        var category = written.says(Says.CATEGORY);
        return new Material(
                title,
                Optional.of(Subjects.kind(written.says(Says.KIND), category, title)),
                number,
                issuer(written, head, lines, title, number).or(order::issuer),
                Subjects.field(written.says(Says.FIELD), category, title).or(order::field),
                day(written, Says.ISSUED).or(lines::issued).or(() -> Names.day(name)),
                day(written, Says.PUBLISHED),
                attribute(written, lines).or(order::attribute),
                term(written, lines, category),
                written.says(Says.SUMMARY).map(Judgement::brief).orElse(""),
                written.all(Says.KEYWORDS),
                written.facts(),
                Markup.text(body),
                files,
                relations(written),
                written.says(Says.ID));
    }

    private static Optional<String> number(Written written, Head head, Facts lines, String title) {
        return written.says(Says.NUMBER)
                .map(Numbers::spelling)
                .or(head::number)
                .or(() -> Numbers.trailing(title))
                .or(() -> Numbers.own(lines.lines().stream().limit(6).toList()));
    }

    private static Optional<String> issuer(
            Written written, Head head, Facts lines, String title, Optional<String> number) {
        return written.says(Says.ISSUER)
                .map(Lines::tight)
                .or(() -> number.flatMap(Issuers::ofNumber))
                .or(() -> lines.signature().map(Facts.Signature::office))
                .or(head::office)
                .or(() -> Issuers.ofTitle(title))
                .or(() -> Issuers.ofCaptions(lines.captions()));
    }

    private static Optional<Attribute> attribute(Written written, Facts lines) {
        return written.says(Says.ATTRIBUTE).flatMap(Attribute::read).or(() -> Attributes.stated(lines.lines()));
    }

    private static Term term(Written written, Facts lines, Optional<String> category) {
        var effective = day(written, Says.EFFECTIVE).or(lines::effective);
        var expires = day(written, Says.EXPIRES).or(() -> lines.expires(effective));
        var normative = written.says(Says.NORMATIVE)
                .map(Boolean::parseBoolean)
                .orElse(category.filter("行政规范性文件"::equals).isPresent());
        return new Term(
                normative,
                effective,
                expires.filter(day -> effective.filter(day::isBefore).isEmpty()),
                ending(written));
    }

    private static Optional<Ending> ending(Written written) {
        var state = written.says(Says.ENDED).flatMap(word -> switch (word) {
            case "废止", "已废止" -> Optional.of(Validity.REPEALED);
            case "修改", "已修改" -> Optional.of(Validity.AMENDED);
            case "宣布失效" -> Optional.of(Validity.DECLARED_INVALID);
            default -> Optional.<Validity>empty();
        });
        return state.flatMap(how -> day(written, Says.ENDED_ON)
                .map(on -> new Ending(how, on, written.says(Says.ENDED_BY).map(Drafts::idOf))));
    }

    private static List<Relation> relations(Written written) {
        return Stream.of(
                        relations(written, Says.INTERPRETS, Relation.Type.INTERPRETS),
                        relations(written, Says.AMENDS, Relation.Type.AMENDS),
                        relations(written, Says.REPEALS, Relation.Type.REPEALS),
                        relations(written, Says.REPLACES, Relation.Type.REPLACES),
                        relations(written, Says.RELATED, Relation.Type.RELATED))
                .flatMap(it -> it)
                .toList();
    }

    private static Stream<Relation> relations(Written written, Says what, Relation.Type type) {
        return written.all(what).stream().map(id -> new Relation(type, Drafts.idOf(id)));
    }

    /** A year alone is no day. */
    private static Optional<LocalDate> day(Written written, Says what) {
        return written.says(what).flatMap(Dates::first);
    }

    private static String shortened(String title) {
        var text = title.strip();
        return text.length() <= Material.LONGEST_TITLE ? text : text.substring(0, Material.LONGEST_TITLE - 1) + "…";
    }

    private static String brief(String summary) {
        return summary.length() <= SUMMARY * 2 ? summary : summary.substring(0, SUMMARY * 2 - 1) + "…";
    }
}
