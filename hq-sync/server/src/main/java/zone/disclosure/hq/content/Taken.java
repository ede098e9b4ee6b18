package zone.disclosure.hq.content;

import java.util.List;
import zone.disclosure.contract.PageId;

/** What came of taking in something from outside. */
public record Taken(PageId page, IntakeOutcome outcome, State state, List<Finding> findings) {
    public Taken {
        findings = List.copyOf(findings);
    }
}
