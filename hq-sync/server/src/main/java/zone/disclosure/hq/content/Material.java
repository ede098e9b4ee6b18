package zone.disclosure.hq.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import zone.disclosure.contract.page.Attachment;
import zone.disclosure.contract.page.Attribute;
import zone.disclosure.contract.page.Fact;
import zone.disclosure.contract.page.Field;
import zone.disclosure.contract.page.Kind;
import zone.disclosure.contract.page.Relation;
import zone.disclosure.contract.page.Term;

/**
 * What an editor or an importer supplies for one page. Only the title must be there; what else the law asks for is found
 * by the checks, never filled in by guessing.
 *
 * @param number the document number as written; stored canonically when it can be read (R3.1)
 * @param published the day of first publication where it was published before; empty for today
 * @param markup the body in the Markdown subset of {@link Markup}
 * @param sourceId the id it had where it came from
 * @param urgent whether stations must show it before everything else that is on its way
 */
public record Material(
        String title,
        Optional<Kind> kind,
        Optional<String> number,
        Optional<String> issuer,
        Optional<Field> field,
        Optional<LocalDate> issued,
        Optional<LocalDate> published,
        Optional<Attribute> attribute,
        Term term,
        String summary,
        List<String> keywords,
        List<Fact> facts,
        String markup,
        List<Attachment> attachments,
        List<Relation> relations,
        Optional<String> sourceId,

        @JsonInclude(JsonInclude.Include.NON_DEFAULT) @JsonSetter(nulls = Nulls.AS_EMPTY)
        boolean urgent) {
    /** The longest title in characters. */
    public static final int LONGEST_TITLE = 300;

    /** @throws IllegalArgumentException when the title is blank or longer than {@link #LONGEST_TITLE} */
    public Material {
        title = clean(title).strip();
        summary = clean(summary);
        markup = clean(markup);
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            throw new IllegalArgumentException(
                    "a page needs a title of 1 to " + LONGEST_TITLE + " characters, not " + title.length());
        }
        keywords = List.copyOf(keywords);
        facts = List.copyOf(facts);
        attachments = List.copyOf(attachments);
        relations = List.copyOf(relations);
    }

    /** Material that is not urgent. */
    public Material(
            String title,
            Optional<Kind> kind,
            Optional<String> number,
            Optional<String> issuer,
            Optional<Field> field,
            Optional<LocalDate> issued,
            Optional<LocalDate> published,
            Optional<Attribute> attribute,
            Term term,
            String summary,
            List<String> keywords,
            List<Fact> facts,
            String markup,
            List<Attachment> attachments,
            List<Relation> relations,
            Optional<String> sourceId) {
        this(
                title,
                kind,
                number,
                issuer,
                field,
                issued,
                published,
                attribute,
                term,
                summary,
                keywords,
                facts,
                markup,
                attachments,
                relations,
                sourceId,
                false);
    }

    /** The same with an attribute. */
    public Material with(Attribute given) {
        return new Material(
                title,
                kind,
                number,
                issuer,
                field,
                issued,
                published,
                Optional.of(given),
                term,
                summary,
                keywords,
                facts,
                markup,
                attachments,
                relations,
                sourceId,
                urgent);
    }

    /** The same with a field. */
    public Material with(Field given) {
        return new Material(
                title,
                kind,
                number,
                issuer,
                Optional.of(given),
                issued,
                published,
                attribute,
                term,
                summary,
                keywords,
                facts,
                markup,
                attachments,
                relations,
                sourceId,
                urgent);
    }

    /** No database and no font knows a NUL or half a character. */
    private static String clean(String text) {
        return text.codePoints().anyMatch(Material::isBroken)
                ? text.codePoints()
                        .filter(point -> !isBroken(point))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()
                : text;
    }

    private static boolean isBroken(int point) {
        return point == 0 || (point >= 0xD800 && point <= 0xDFFF);
    }

    /** Material with a title and nothing else. */
    public static Material titled(String title) {
        return new Material(
                title,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Term.NONE,
                "",
                List.of(),
                List.of(),
                "",
                List.of(),
                List.of(),
                Optional.empty());
    }
}
