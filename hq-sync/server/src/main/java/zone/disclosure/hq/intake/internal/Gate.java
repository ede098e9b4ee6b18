package zone.disclosure.hq.intake.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import zone.disclosure.contract.PageId;
import zone.disclosure.hq.access.Staff;
import zone.disclosure.hq.content.Draft;
import zone.disclosure.hq.content.Drafts;
import zone.disclosure.hq.content.Move;
import zone.disclosure.hq.content.State;
import zone.disclosure.hq.content.Taken;

/** The way into the drafts, a batch in one transaction; what a batch cannot take is tried alone. */
@Component
final class Gate {
    private final Drafts drafts;
    private final TransactionTemplate transaction;

    Gate(Drafts drafts, PlatformTransactionManager transactions) {
        this.drafts = drafts;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** For each item what came of it; empty for one the database refuses. */
    List<Optional<Taken>> take(Staff by, List<Item> batch) {
        try {
            return together(by, batch);
        } catch (DataIntegrityViolationException e) {
            if (batch.size() == 1) {
                return List.of(Optional.empty());
            }
            return batch.stream()
                    .flatMap(item -> take(by, List.of(item)).stream())
                    .toList();
        }
    }

    private List<Optional<Taken>> together(Staff by, List<Item> batch) {
        return transaction.execute(_ -> batch.stream()
                .map(item -> Optional.of(drafts.intake(by, item.key(), item.scope(), item.material())))
                .toList());
    }

    /** Submits those of the batch that {@code by} wrote and that are drafts; gives the refusals. */
    List<Left> submit(Staff by, List<PageId> batch) {
        return moved(
                batch,
                draft -> draft.state() == State.DRAFT && draft.author().equals(by.account())
                        ? Optional.of(drafts.submit(by, draft.page(), draft.revision()))
                        : Optional.empty());
    }

    /** Publishes those of the batch that {@code by} submitted; gives the refusals. */
    List<Left> publish(Staff by, Staff approver, List<PageId> batch) {
        return moved(
                batch,
                draft -> draft.state() == State.SUBMITTED
                                && draft.submitter()
                                        .filter(by.account()::equals)
                                        .isPresent()
                        ? Optional.of(drafts.publish(approver, draft.page(), draft.revision()))
                        : Optional.empty());
    }

    /** A draft that was not moved, and why; {@code why} is empty for one that was. */
    record Left(String title, Optional<String> why) {}

    private interface Step {
        Optional<Move> on(Draft draft);
    }

    private List<Left> moved(List<PageId> batch, Step step) {
        return transaction.execute(_ -> {
            var outcomes = new ArrayList<Left>();
            for (var page : batch) {
                drafts.find(page)
                        .ifPresent(draft -> step.on(draft).ifPresent(move -> outcomes.add(outcome(draft, move))));
            }
            return outcomes;
        });
    }

    private static Left outcome(Draft draft, Move move) {
        return new Left(
                draft.material().title(),
                switch (move) {
                    case Move.Done _ -> Optional.empty();
                    case Move.Refused refused -> Optional.of(refused.chinese());
                });
    }
}
