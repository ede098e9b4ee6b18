package zone.disclosure.hq.content.internal;

import java.time.LocalDate;
import java.util.List;
import zone.disclosure.contract.page.Block;
import zone.disclosure.contract.page.Page;
import zone.disclosure.hq.content.Draft;
import zone.disclosure.hq.content.Markup;

/** Makes the page that the public sees from a draft whose checks are passed. It fills in nothing the law asks for. */
final class PageMaker {
    /** The length of a summary in characters. Source: R3.4. */
    private static final int SUMMARY = 100;

    private PageMaker() {}

    /**
     * The page.
     *
     * @throws java.util.NoSuchElementException when something is missing that a check would have found
     */
    static Page of(Draft draft, LocalDate published) {
        var material = draft.material();
        var body = Markup.blocks(material.markup());
        return new Page(
                draft.page(),
                draft.version(),
                draft.scope(),
                material.kind().orElseThrow(),
                material.title(),
                DraftRows.canonical(material),
                material.issuer().orElseThrow(),
                material.field().orElseThrow(),
                material.issued(),
                published,
                material.term(),
                material.summary().isBlank() ? beginning(body) : material.summary(),
                material.keywords(),
                material.facts(),
                body,
                material.attachments(),
                material.relations(),
                material.sourceId(),
                material.urgent());
    }

    private static String beginning(List<Block> body) {
        var text = body.stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(Block::plain)
                .filter(words -> words.length() > 15)
                .findFirst()
                .orElse("")
                .replace('\n', ' ');
        return text.codePointCount(0, text.length()) <= SUMMARY
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SUMMARY - 1)) + "…";
    }
}
