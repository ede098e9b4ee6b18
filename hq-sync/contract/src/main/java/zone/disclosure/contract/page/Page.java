package zone.disclosure.contract.page;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.Scope;

/**
 * One disclosed document as the public sees it.
 *
 * @param version counts published changes of this page, from 1
 * @param number the document number in its canonical spelling (R3.1), or as it stands on the paper when it has another form
 * @param issuer who issued it
 * @param issued the date on the document (成文日期)
 * @param published the day it was first published
 * @param sourceId the id it had where it was imported from
 * @param urgent whether stations show it before everything else that is on its way to them
 */
public record Page(
        PageId id,
        int version,
        Scope scope,
        Kind kind,
        String title,
        Optional<String> number,
        String issuer,
        Field field,
        Optional<LocalDate> issued,
        LocalDate published,
        Term term,
        String summary,
        List<String> keywords,
        List<Fact> facts,
        List<Block> body,
        List<Attachment> attachments,
        List<Relation> relations,
        Optional<String> sourceId,

        @JsonInclude(JsonInclude.Include.NON_DEFAULT) @JsonSetter(nulls = Nulls.AS_EMPTY)
        boolean urgent) {
    public Page {
        if (version < 1) {
            throw new IllegalArgumentException("a published page's version starts at 1, not " + version);
        }
        if (title.isBlank()) {
            throw new IllegalArgumentException("a page needs a title: " + id);
        }
        keywords = List.copyOf(keywords);
        facts = List.copyOf(facts);
        body = List.copyOf(body);
        attachments = List.copyOf(attachments);
        relations = List.copyOf(relations);
    }

    /** A page that goes the usual way. */
    public Page(
            PageId id,
            int version,
            Scope scope,
            Kind kind,
            String title,
            Optional<String> number,
            String issuer,
            Field field,
            Optional<LocalDate> issued,
            LocalDate published,
            Term term,
            String summary,
            List<String> keywords,
            List<Fact> facts,
            List<Block> body,
            List<Attachment> attachments,
            List<Relation> relations,
            Optional<String> sourceId) {
        this(
                id,
                version,
                scope,
                kind,
                title,
                number,
                issuer,
                field,
                issued,
                published,
                term,
                summary,
                keywords,
                facts,
                body,
                attachments,
                relations,
                sourceId,
                false);
    }

    /** All words of the body, for search and for checks. */
    @JsonIgnore
    public String plain() {
        return Stream.concat(
                        facts.stream().map(fact -> fact.label() + " " + fact.value()),
                        body.stream().map(Block::plain))
                .collect(Collectors.joining("\n"));
    }

    /** The headings of the body with their places in it, for the outline. */
    @JsonIgnore
    public List<Block.Heading> outline() {
        return body.stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .toList();
    }
}
