package zone.disclosure.hq.content;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.Sha256;

/**
 * One page as staff see it: its newest revision.
 *
 * @param revision counts every saved change from 1; a move names the one it means
 * @param hash of scope and material; fixed by submission
 * @param version of the newest published state, 0 before the first
 * @param shown whether the public sees a version of it now
 * @param author who saved this revision
 * @param submitter who submitted it, while it is submitted or published
 * @param reason why it was sent back or withdrawn
 */
public record Draft(
        PageId page,
        int revision,
        State state,
        Scope scope,
        Material material,
        Sha256 hash,
        List<Finding> findings,
        int version,
        boolean shown,
        String author,
        Optional<String> submitter,
        Optional<String> reason,
        Instant changedAt) {
    public Draft {
        findings = List.copyOf(findings);
    }

    /** Whether the public sees an older state than this draft. */
    public boolean hasNewer() {
        return shown && state != State.PUBLISHED;
    }
}
