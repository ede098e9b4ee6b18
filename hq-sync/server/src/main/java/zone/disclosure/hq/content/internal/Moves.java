package zone.disclosure.hq.content.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import zone.disclosure.contract.Scope;
import zone.disclosure.hq.access.Role;
import zone.disclosure.hq.access.Staff;
import zone.disclosure.hq.content.Check;
import zone.disclosure.hq.content.Draft;
import zone.disclosure.hq.content.Finding;
import zone.disclosure.hq.content.Material;
import zone.disclosure.hq.content.Move;
import zone.disclosure.hq.content.Refusal;
import zone.disclosure.hq.content.State;

/** Who may move a draft where: the whole rule, without a database. Source: R3.3, R4.10. */
final class Moves {
    private Moves() {}

    /** A new revision. What the public sees stays. */
    static Move save(Staff by, Draft draft, Scope scope, Material material, List<Finding> findings, Instant at) {
        if (!by.is(Role.EDITOR)) {
            return refused(Refusal.NOT_ALLOWED);
        }
        return new Move.Done(new Draft(
                draft.page(),
                draft.revision() + 1,
                resting(findings),
                scope,
                material,
                MaterialHash.of(scope, material),
                findings,
                draft.version(),
                draft.shown(),
                by.account(),
                Optional.empty(),
                Optional.empty(),
                at));
    }

    static Move submit(Staff by, Draft draft, List<Finding> findings, Instant at) {
        if (!by.is(Role.EDITOR)) {
            return refused(Refusal.NOT_ALLOWED);
        }
        return switch (draft.state()) {
            case HELD, DRAFT, WITHDRAWN -> {
                var stopping = stopping(findings);
                yield stopping.isEmpty()
                        ? done(draft, State.SUBMITTED, findings, Optional.of(by.account()), Optional.empty(), at)
                        : new Move.Refused(Refusal.FINDINGS, stopping);
            }
            case SUBMITTED, PUBLISHED -> refused(Refusal.WRONG_STATE);
        };
    }

    static Move sendBack(Staff by, Draft draft, String reason, Instant at) {
        if (!by.is(Role.APPROVER)) {
            return refused(Refusal.NOT_ALLOWED);
        }
        if (reason.isBlank()) {
            return refused(Refusal.REASON_MISSING);
        }
        return switch (draft.state()) {
            case SUBMITTED ->
                done(draft, State.DRAFT, draft.findings(), Optional.empty(), Optional.of(reason.strip()), at);
            case HELD, DRAFT, PUBLISHED, WITHDRAWN -> refused(Refusal.WRONG_STATE);
        };
    }

    /**
     * Done carries the next version and {@code shown}; the caller writes the page in the same transaction. Who asks again
     * because the answer was lost hears that it is done, and nothing changes.
     */
    static Move publish(Staff by, Draft draft, List<Finding> findings, Instant at) {
        if (!by.is(Role.APPROVER)) {
            return refused(Refusal.NOT_ALLOWED);
        }
        return switch (draft.state()) {
            case SUBMITTED -> publishSubmitted(by, draft, findings, at);
            case PUBLISHED -> new Move.Done(draft);
            case HELD, DRAFT, WITHDRAWN -> refused(Refusal.WRONG_STATE);
        };
    }

    private static Move publishSubmitted(Staff by, Draft draft, List<Finding> findings, Instant at) {
        if (by.account().equals(draft.author())
                || draft.submitter().filter(by.account()::equals).isPresent()) {
            return refused(Refusal.SAME_PERSON);
        }
        if (!MaterialHash.of(draft.scope(), draft.material()).equals(draft.hash())) {
            return refused(Refusal.CHANGED);
        }
        var stopping = stopping(findings);
        if (!stopping.isEmpty()) {
            return new Move.Refused(Refusal.FINDINGS, stopping);
        }
        return new Move.Done(new Draft(
                draft.page(),
                draft.revision(),
                State.PUBLISHED,
                draft.scope(),
                draft.material(),
                draft.hash(),
                findings,
                draft.version() + 1,
                true,
                draft.author(),
                draft.submitter(),
                Optional.empty(),
                at));
    }

    /** A newer draft keeps its own state; only what the public saw is gone. To withdraw it again changes nothing. */
    static Move withdraw(Staff by, Draft draft, String reason, Instant at) {
        if (!by.is(Role.APPROVER)) {
            return refused(Refusal.NOT_ALLOWED);
        }
        if (reason.isBlank()) {
            return refused(Refusal.REASON_MISSING);
        }
        if (!draft.shown()) {
            return draft.version() > 0 ? new Move.Done(draft) : refused(Refusal.WRONG_STATE);
        }
        var state = switch (draft.state()) {
            case PUBLISHED, WITHDRAWN -> State.WITHDRAWN;
            case HELD, DRAFT, SUBMITTED -> draft.state();
        };
        return new Move.Done(new Draft(
                draft.page(),
                draft.revision(),
                state,
                draft.scope(),
                draft.material(),
                draft.hash(),
                draft.findings(),
                draft.version(),
                false,
                draft.author(),
                draft.submitter(),
                Optional.of(reason.strip()),
                at));
    }

    /** Where a draft rests that nobody submitted. */
    static State resting(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.check().weight() == Check.Weight.HOLDS)
                ? State.HELD
                : State.DRAFT;
    }

    static Move refused(Refusal why) {
        return new Move.Refused(why, "");
    }

    private static String stopping(List<Finding> findings) {
        return findings.stream().filter(Finding::stops).map(Finding::chinese).collect(Collectors.joining("；"));
    }

    private static Move done(
            Draft draft,
            State state,
            List<Finding> findings,
            Optional<String> submitter,
            Optional<String> reason,
            Instant at) {
        return new Move.Done(new Draft(
                draft.page(),
                draft.revision(),
                state,
                draft.scope(),
                draft.material(),
                draft.hash(),
                findings,
                draft.version(),
                draft.shown(),
                draft.author(),
                submitter,
                reason,
                at));
    }
}
