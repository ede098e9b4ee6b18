package zone.disclosure.hq.content.internal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import zone.disclosure.contract.page.Attribute;
import zone.disclosure.contract.page.Field;
import zone.disclosure.contract.page.Kind;
import zone.disclosure.hq.access.Staff;
import zone.disclosure.hq.content.Bulk;
import zone.disclosure.hq.content.DraftFilter;
import zone.disclosure.hq.content.Material;
import zone.disclosure.hq.content.Move;
import zone.disclosure.hq.content.State;

/** Moves thousands of drafts, a bounded batch in each transaction. It never waits for the whole to write a part. */
@Component
class BulkDesk {
    /** Also the most pages of one publication, so that one edition step stays small. */
    private static final int BATCH = 500;

    private final DraftLists lists;
    private final DraftRows rows;
    private final MoveDesk desk;
    private final TransactionOperations transactions;
    private final Clock clock;

    BulkDesk(DraftLists lists, DraftRows rows, MoveDesk desk, TransactionOperations transactions, Clock clock) {
        this.lists = lists;
        this.rows = rows;
        this.desk = desk;
        this.transactions = transactions;
        this.clock = clock;
    }

    Bulk completeAll(Staff by, DraftFilter filter, Attribute attribute) {
        return complete(
                by,
                filter,
                attribute.name(),
                material -> material.attribute().isEmpty(),
                material -> material.with(attribute));
    }

    Bulk completeAll(Staff by, DraftFilter filter, Field field) {
        return complete(
                by, filter, field.code(), material -> material.field().isEmpty(), material -> material.with(field));
    }

    private Bulk complete(
            Staff by, DraftFilter filter, String words, Predicate<Material> lacks, UnaryOperator<Material> completed) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return walk(filter.in(State.HELD), locked -> {
            var lacking = locked.stream()
                    .filter(stored -> lacks.test(stored.draft().material()))
                    .toList();
            return desk.move(by, "page.complete", lacking, words, stored -> {
                var draft = stored.draft();
                var material = completed.apply(draft.material());
                var findings = desk.findings(draft.page(), draft.scope(), material);
                return Moves.save(by, draft, draft.scope(), material, findings, at);
            });
        });
    }

    /** Interpretations go first, because a document waits for its own. Source: R4.8. */
    Bulk submitAll(Staff by, DraftFilter filter) {
        var waiting = filter.states().isEmpty() ? filter.in(State.HELD, State.DRAFT) : filter;
        Function<List<DraftRows.Stored>, List<MoveDesk.Moved>> submit =
                locked -> desk.move(by, "page.submit", locked, "", stored -> desk.submit(by, stored));
        if (filter.kind().isPresent()) {
            return walk(waiting, submit);
        }
        var interpretations = walk(kind(waiting, Kind.INTERPRETATION), submit);
        var rest = walk(
                waiting,
                locked -> submit.apply(locked.stream()
                        .filter(stored -> !stored.draft().material().kind().equals(Optional.of(Kind.INTERPRETATION)))
                        .toList()));
        var refused = new ArrayList<>(interpretations.refused());
        refused.addAll(rest.refused());
        return new Bulk(interpretations.done() + rest.done(), refused);
    }

    Bulk publishAll(Staff by, DraftFilter filter) {
        return walk(filter.in(State.SUBMITTED), desk::begin, locked -> desk.publish(by, locked));
    }

    private Bulk walk(DraftFilter filter, Function<List<DraftRows.Stored>, List<MoveDesk.Moved>> work) {
        return walk(filter, () -> {}, work);
    }

    /** @param first done in each transaction before anything is locked */
    private Bulk walk(DraftFilter filter, Runnable first, Function<List<DraftRows.Stored>, List<MoveDesk.Moved>> work) {
        int done = 0;
        var refused = new ArrayList<Bulk.Left>();
        var after = "";
        while (true) {
            var pages = lists.after(filter, after, BATCH);
            if (pages.isEmpty()) {
                return new Bulk(done, refused);
            }
            List<MoveDesk.Moved> moved = transactions.execute(_ -> {
                first.run();
                return work.apply(rows.locked(pages));
            });
            for (var each : moved == null ? List.<MoveDesk.Moved>of() : moved) {
                var draft = each.before().draft();
                switch (each.move()) {
                    case Move.Done _ -> done++;
                    case Move.Refused no ->
                        refused.add(new Bulk.Left(draft.page(), draft.material().title(), no));
                }
            }
            after = pages.getLast().value();
        }
    }

    private static DraftFilter kind(DraftFilter filter, Kind kind) {
        return new DraftFilter(
                filter.text(),
                filter.states(),
                filter.scope(),
                Optional.of(kind),
                filter.field(),
                filter.issuer(),
                filter.year());
    }
}
