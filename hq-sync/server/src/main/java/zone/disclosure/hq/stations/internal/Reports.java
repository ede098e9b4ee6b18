package zone.disclosure.hq.stations.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.wire.BrokenSeal;
import zone.disclosure.contract.wire.Codec;
import zone.disclosure.contract.wire.Label;
import zone.disclosure.contract.wire.Report;
import zone.disclosure.contract.wire.Seal;
import zone.disclosure.hq.publishing.Editions;
import zone.disclosure.hq.stations.Station;

/** Takes reports in: checks the seal, notes what is new, ticks off letters, keeps the report. */
@Component
class Reports {
    /** A report from further in the future comes from a broken clock; it would hide all later ones. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(10);

    private static final int LARGEST = 256 * 1024;

    private final StationRows rows;
    private final LetterRows letters;
    private final StationHistory history;
    private final Editions editions;
    private final Clock clock;

    Reports(StationRows rows, LetterRows letters, StationHistory history, Editions editions, Clock clock) {
        this.rows = rows;
        this.letters = letters;
        this.history = history;
        this.editions = editions;
        this.clock = clock;
    }

    /**
     * Keeps a report and what it changed, in the caller's transaction.
     *
     * @throws BrokenSeal when no enrolled station sealed it, it speaks of another, or it comes from the future
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(Bytes sealed) {
        if (sealed.size() > LARGEST) {
            throw new BrokenSeal("a report of " + sealed.size() + " bytes is too large");
        }
        var trusted =
                rows.signer(Seal.signer(sealed)).flatMap(Station::key).stream().toList();
        var opened = Seal.open(sealed, Label.REPORT, trusted);
        var report = Codec.read(opened, Report.class);
        if (rows.find(report.station())
                .flatMap(Station::key)
                .filter(opened.signer()::equals)
                .isEmpty()) {
            throw new BrokenSeal("a report speaks of a station that did not seal it");
        }
        var now = clock.instant();
        if (report.at().isAfter(now.plus(CLOCKS_DIFFER))) {
            throw new BrokenSeal("station " + report.station() + " reports from the future; set its clock");
        }
        history.reported(report);
        rows.keep(report, now.atOffset(ZoneOffset.UTC));
        letters.heard(report, editions.epoch(), now);
    }
}
