package zone.disclosure.hq.content.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.page.Kind;
import zone.disclosure.hq.access.Staff;
import zone.disclosure.hq.audit.Journal;
import zone.disclosure.hq.content.Check;
import zone.disclosure.hq.content.Finding;
import zone.disclosure.hq.content.Material;
import zone.disclosure.hq.content.Move;
import zone.disclosure.hq.content.Refusal;
import zone.disclosure.hq.publishing.Publishing;

/** Moves drafts inside a transaction: locks, asks the rule, writes draft, page and journal together. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MoveDesk {
    /** Days are the county's days. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final DraftRows rows;
    private final Checks checks;
    private final Publishing publishing;
    private final Journal journal;
    private final Clock clock;

    MoveDesk(DraftRows rows, Checks checks, Publishing publishing, Journal journal, Clock clock) {
        this.rows = rows;
        this.checks = checks;
        this.publishing = publishing;
        this.journal = journal;
        this.clock = clock;
    }

    /** What became of one draft of many. */
    record Moved(DraftRows.Stored before, Move move) {}

    /** One draft, by the revision that the person saw. */
    public Move move(
            Staff by, String deed, PageId page, int revision, String words, Function<DraftRows.Stored, Move> rule) {
        var found = rows.locked(List.of(page)).stream().findFirst();
        if (found.isEmpty()) {
            return new Move.Refused(Refusal.NO_SUCH_PAGE, page.value());
        }
        var stored = found.get();
        if (stored.draft().revision() != revision) {
            return Moves.refused(Refusal.STALE);
        }
        return move(by, deed, List.of(stored), words, rule).getFirst().move();
    }

    /** Many drafts that are locked already. */
    public List<Moved> move(
            Staff by, String deed, List<DraftRows.Stored> locked, String words, Function<DraftRows.Stored, Move> rule) {
        var moved = new ArrayList<Moved>();
        var stored = new ArrayList<DraftRows.Stored>();
        for (var before : locked) {
            var move = rule.apply(before);
            moved.add(new Moved(before, move));
            if (move instanceof Move.Done(var draft) && !draft.equals(before.draft())) {
                stored.add(before.with(draft));
            }
        }
        write(by, deed, stored, words);
        return moved;
    }

    public Move submit(Staff by, DraftRows.Stored stored) {
        var draft = stored.draft();
        return Moves.submit(by, draft, findings(draft.page(), draft.scope(), draft.material()), now());
    }

    /** First of all in a transaction that will publish. */
    public void begin() {
        publishing.begin();
    }

    public Move publish(Staff by, PageId page, int revision) {
        begin();
        var found = rows.locked(List.of(page)).stream().findFirst();
        if (found.isEmpty()) {
            return new Move.Refused(Refusal.NO_SUCH_PAGE, page.value());
        }
        return found.get().draft().revision() == revision
                ? publish(by, List.of(found.get())).getFirst().move()
                : Moves.refused(Refusal.STALE);
    }

    /** Publishes locked drafts as one step: all pages that pass get their editions together. */
    public List<Moved> publish(Staff by, List<DraftRows.Stored> locked) {
        var moved = new ArrayList<Moved>();
        var stored = new ArrayList<DraftRows.Stored>();
        var today = LocalDate.ofInstant(clock.instant(), ZONE);
        for (var before : locked) {
            var draft = before.draft();
            var move = Moves.publish(by, draft, findings(draft.page(), draft.scope(), draft.material()), now());
            moved.add(new Moved(before, move));
            if (move instanceof Move.Done(var next) && !next.equals(draft)) {
                var first = before.firstPublished()
                        .or(() -> next.material().published())
                        .or(() -> Optional.of(today));
                stored.add(new DraftRows.Stored(next, first, before.sourceKey(), before.sourceHash()));
            }
        }
        publishing.publish(stored.stream()
                .map(each -> PageMaker.of(each.draft(), each.firstPublished().orElse(today)))
                .toList());
        write(by, "page.publish", stored, "");
        return moved;
    }

    public Move withdraw(Staff by, PageId page, String reason) {
        begin();
        var found = rows.locked(List.of(page));
        if (found.isEmpty()) {
            return new Move.Refused(Refusal.NO_SUCH_PAGE, page.value());
        }
        // When it is gone already, nothing is written and no edition is made.
        var move = move(by, "page.withdraw", found, reason, stored -> Moves.withdraw(by, stored.draft(), reason, now()))
                .getFirst()
                .move();
        if (move instanceof Move.Done) {
            publishing.withdraw(page);
        }
        return move;
    }

    /** What the checks find, with what only the database can tell. */
    public List<Finding> findings(PageId page, Scope scope, Material material) {
        var findings = new ArrayList<>(checks.of(scope, material));
        DraftRows.canonical(material)
                .filter(number -> rows.isNumberTaken(number, page))
                .ifPresent(number -> findings.add(new Finding(Check.NUMBER_TAKEN, number)));
        boolean needsInterpretation =
                material.term().normative() && material.kind().equals(Optional.of(Kind.DOCUMENT));
        if (needsInterpretation && !rows.isInterpreted(page)) {
            findings.add(new Finding(
                    material.published().isPresent() ? Check.INTERPRETATION_ABSENT : Check.INTERPRETATION_MISSING, ""));
        }
        return List.copyOf(findings);
    }

    private void write(Staff by, String deed, List<DraftRows.Stored> stored, String words) {
        if (stored.isEmpty()) {
            return;
        }
        rows.store(stored);
        journal.addAll(
                by.account(),
                deed,
                stored.stream().map(each -> each.draft().page().value()).toList(),
                words);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
