package zone.disclosure.link;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import zone.disclosure.contract.wire.Report;

/**
 * When to report: at once when there is something to say and it was quiet, else every few seconds. Many stations that
 * follow many changes must not keep headquarters busy with hearing of it. Used by one thread at a time; anyone may say
 * that a report is due.
 */
final class ReportBeat {
    private static final Duration BETWEEN = Duration.ofSeconds(5);
    private static final double JITTER = 0.25;

    private final Reporting reporting;
    private final Supplier<Report> report;
    private final Duration longest;
    private final Clock clock;
    private final RandomGenerator random;
    private final AtomicBoolean due = new AtomicBoolean();
    private Instant last = Instant.EPOCH;

    /** @param longest without anything to say, one is sent all the same after this */
    ReportBeat(Reporting reporting, Supplier<Report> report, Duration longest, Clock clock, RandomGenerator random) {
        this.reporting = reporting;
        this.report = report;
        this.longest = longest;
        this.clock = clock;
        this.random = random;
    }

    /** There is something to say. */
    void due() {
        due.set(true);
    }

    /**
     * Reports if it is time to.
     *
     * @return how long until it is worth asking again
     * @throws LineDown when there is no line; the report stays due
     */
    Duration send() {
        var quiet = Duration.between(last, clock.instant()).abs();
        if (!due.get() && quiet.compareTo(longest) < 0) {
            return Backoff.jittered(longest, JITTER, random);
        }
        var gap = Backoff.jittered(BETWEEN, JITTER, random);
        if (quiet.compareTo(gap) < 0) {
            return gap.minus(quiet);
        }
        due.set(false);
        try {
            reporting.send(report.get());
        } catch (RuntimeException e) {
            due.set(true);
            throw e;
        }
        last = clock.instant();
        return Backoff.jittered(longest, JITTER, random);
    }
}
