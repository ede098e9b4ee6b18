package zone.disclosure.hq.content.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.page.Attribute;
import zone.disclosure.contract.page.Field;
import zone.disclosure.hq.access.Role;
import zone.disclosure.hq.access.Staff;
import zone.disclosure.hq.audit.Journal;
import zone.disclosure.hq.content.Bulk;
import zone.disclosure.hq.content.Draft;
import zone.disclosure.hq.content.DraftFilter;
import zone.disclosure.hq.content.DraftRow;
import zone.disclosure.hq.content.Drafts;
import zone.disclosure.hq.content.Finding;
import zone.disclosure.hq.content.IntakeOutcome;
import zone.disclosure.hq.content.Material;
import zone.disclosure.hq.content.Move;
import zone.disclosure.hq.content.Refusal;
import zone.disclosure.hq.content.State;
import zone.disclosure.hq.content.Taken;
import zone.disclosure.hq.store.Slice;

/** Drafts as rows: what is new is written here, what moves goes through {@link MoveDesk}. */
@Service
class PostgresDrafts implements Drafts {
    private final DraftRows rows;
    private final DraftLists lists;
    private final MoveDesk desk;
    private final BulkDesk bulk;
    private final Journal journal;
    private final Clock clock;

    PostgresDrafts(DraftRows rows, DraftLists lists, MoveDesk desk, BulkDesk bulk, Journal journal, Clock clock) {
        this.rows = rows;
        this.lists = lists;
        this.desk = desk;
        this.bulk = bulk;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Move create(Staff by, Scope scope, Material material) {
        if (!by.is(Role.EDITOR)) {
            return Moves.refused(Refusal.NOT_ALLOWED);
        }
        var page = PageId.of(UUID.randomUUID().toString());
        while (rows.find(page).isPresent()) {
            page = PageId.of(UUID.randomUUID().toString());
        }
        var draft = fresh(by, page, scope, material);
        rows.store(List.of(new DraftRows.Stored(draft, Optional.empty(), Optional.empty(), Optional.empty())));
        journal.add(by.account(), "page.create", page.value(), material.title());
        return new Move.Done(draft);
    }

    @Override
    @Transactional
    public Move save(Staff by, PageId page, int revision, Scope scope, Material material) {
        return desk.move(by, "page.save", page, revision, "", stored -> {
            var draft = stored.draft();
            boolean same = MaterialHash.of(scope, material).equals(draft.hash());
            return same && by.is(Role.EDITOR)
                    ? new Move.Done(draft)
                    : Moves.save(by, draft, scope, material, desk.findings(page, scope, material), now());
        });
    }

    @Override
    @Transactional
    public Move submit(Staff by, PageId page, int revision) {
        return desk.move(by, "page.submit", page, revision, "", stored -> desk.submit(by, stored));
    }

    @Override
    @Transactional
    public Move sendBack(Staff by, PageId page, int revision, String reason) {
        return desk.move(
                by,
                "page.send-back",
                page,
                revision,
                reason,
                stored -> Moves.sendBack(by, stored.draft(), reason, now()));
    }

    @Override
    @Transactional
    public Move publish(Staff by, PageId page, int revision) {
        return desk.publish(by, page, revision);
    }

    @Override
    @Transactional
    public Move withdraw(Staff by, PageId page, String reason) {
        return desk.withdraw(by, page, reason);
    }

    @Override
    public Optional<Draft> find(PageId page) {
        return rows.find(page).map(DraftRows.Stored::draft);
    }

    @Override
    public List<DraftRow> list(DraftFilter filter, Slice slice) {
        return lists.list(filter, slice);
    }

    @Override
    public int count(DraftFilter filter) {
        return lists.count(filter);
    }

    @Override
    public Map<State, Integer> tally() {
        return lists.tally();
    }

    @Override
    public List<String> issuers() {
        return lists.issuers();
    }

    @Override
    public List<Scope> scopes() {
        return lists.scopes();
    }

    @Override
    public List<Draft> history(PageId page) {
        return rows.history(page);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Finding> findings(Optional<PageId> page, Scope scope, Material material) {
        return desk.findings(page.orElse(PageId.of("nobody")), scope, material);
    }

    @Override
    public Bulk completeAll(Staff by, DraftFilter filter, Attribute attribute) {
        return bulk.completeAll(by, filter, attribute);
    }

    @Override
    public Bulk completeAll(Staff by, DraftFilter filter, Field field) {
        return bulk.completeAll(by, filter, field);
    }

    @Override
    public Bulk submitAll(Staff by, DraftFilter filter) {
        return bulk.submitAll(by, filter);
    }

    @Override
    public Bulk publishAll(Staff by, DraftFilter filter) {
        return bulk.publishAll(by, filter);
    }

    @Override
    @Transactional
    public Taken intake(Staff by, String sourceKey, Scope scope, Material material) {
        var page = Drafts.idOf(sourceKey);
        var hash = MaterialHash.of(scope, material);
        var known = rows.locked(List.of(page)).stream().findFirst();
        if (known.isPresent() && !known.get().sourceKey().equals(Optional.of(sourceKey))) {
            throw new IllegalArgumentException(
                    "source " + sourceKey + " would become page " + page + ", which came from elsewhere");
        }
        if (known.flatMap(DraftRows.Stored::sourceHash)
                .filter(hash.hex()::equals)
                .isPresent()) {
            var draft = known.get().draft();
            return new Taken(page, IntakeOutcome.UNCHANGED, draft.state(), draft.findings());
        }
        var draft = known.map(stored -> changed(by, stored.draft(), scope, material))
                .orElseGet(() -> fresh(by, page, scope, material));
        rows.store(List.of(new DraftRows.Stored(
                draft,
                known.flatMap(DraftRows.Stored::firstPublished),
                Optional.of(sourceKey),
                Optional.of(hash.hex()))));
        journal.add(by.account(), "page.intake", page.value(), sourceKey);
        var outcome = known.isPresent() ? IntakeOutcome.CHANGED : IntakeOutcome.CREATED;
        return new Taken(page, outcome, draft.state(), draft.findings());
    }

    private Draft changed(Staff by, Draft draft, Scope scope, Material material) {
        var findings = desk.findings(draft.page(), scope, material);
        return switch (Moves.save(by, draft, scope, material, findings, now())) {
            case Move.Done(var next) -> next;
            case Move.Refused refused -> throw new IllegalArgumentException(by.account() + ": " + refused.chinese());
        };
    }

    private Draft fresh(Staff by, PageId page, Scope scope, Material material) {
        var findings = desk.findings(page, scope, material);
        return new Draft(
                page,
                1,
                Moves.resting(findings),
                scope,
                material,
                MaterialHash.of(scope, material),
                findings,
                0,
                false,
                by.account(),
                Optional.empty(),
                Optional.empty(),
                now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
