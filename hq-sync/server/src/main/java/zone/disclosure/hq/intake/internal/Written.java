package zone.disclosure.hq.intake.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import zone.disclosure.contract.page.Block;
import zone.disclosure.contract.page.Fact;

/**
 * What a reader found in a source, before anyone has judged it.
 *
 * @param body as it stands there; empty for a scan
 * @param loose true when a line's end does not mean a paragraph's end (text files, scanned and recognised papers)
 */
record Written(Map<Says, List<String>> stated, List<Fact> facts, List<Block> body, boolean loose) {
    Written {
        stated = Map.copyOf(stated);
        facts = List.copyOf(facts);
        body = List.copyOf(body);
    }

    /** A body that says nothing of itself. */
    static Written plain(List<Block> body, boolean loose) {
        return new Written(Map.of(), List.of(), body, loose);
    }

    Optional<String> says(Says what) {
        return all(what).stream().map(String::strip).filter(it -> !it.isEmpty()).findFirst();
    }

    List<String> all(Says what) {
        return stated.getOrDefault(what, List.of());
    }
}
