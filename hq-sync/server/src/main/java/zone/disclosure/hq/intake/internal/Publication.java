package zone.disclosure.hq.intake.internal;

import java.util.List;
import zone.disclosure.contract.PageId;
import zone.disclosure.hq.access.Staff;

/** The second stage of an intake: what passes the checks goes to the public, in the names of two people. */
record Publication(Staff by, Staff approver, Gate gate, Report report, Tally tally) {
    private static final int BATCH = 200;

    /** Submits all, then publishes all: documents and their interpretations ask for each other (R4.8). */
    void all(List<PageId> ready) {
        for (int from = 0; from < ready.size(); from += BATCH) {
            gate.submit(by, slice(ready, from)).forEach(this::refused);
        }
        for (int from = 0; from < ready.size(); from += BATCH) {
            for (var left : gate.publish(by, approver, slice(ready, from))) {
                if (left.why().isEmpty()) {
                    tally.one(Tally.What.PUBLISHED, left.title());
                }
                refused(left);
            }
        }
    }

    private static List<PageId> slice(List<PageId> ready, int from) {
        return ready.subList(from, Math.min(from + BATCH, ready.size()));
    }

    private void refused(Gate.Left left) {
        left.why().ifPresent(why -> {
            report.refused(left.title(), why);
            tally.one(Tally.What.REFUSED, left.title());
        });
    }
}
