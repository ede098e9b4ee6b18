package zone.disclosure.hq.submissions.internal;

import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.form.Slip;
import zone.disclosure.contract.wire.BrokenSeal;
import zone.disclosure.contract.wire.Codec;
import zone.disclosure.contract.wire.Label;
import zone.disclosure.contract.wire.OpenedParcel;
import zone.disclosure.contract.wire.Receipt;
import zone.disclosure.contract.wire.Seal;
import zone.disclosure.contract.wire.Submission;
import zone.disclosure.hq.publishing.Editions;
import zone.disclosure.hq.publishing.Keys;
import zone.disclosure.hq.stations.Station;
import zone.disclosure.hq.stations.Stations;
import zone.disclosure.hq.store.Slice;
import zone.disclosure.hq.store.TableFile;
import zone.disclosure.hq.submissions.DeclinedSubmission;
import zone.disclosure.hq.submissions.SlipFilter;
import zone.disclosure.hq.submissions.SlipRow;
import zone.disclosure.hq.submissions.Submissions;

/** Submissions as rows: the sealed bytes as proof, their content beside it for lists. */
@Service
class PostgresSubmissions implements Submissions {
    /** What a hostile station may make us read at once, in bytes. */
    private static final int LARGEST = 256 * 1024;

    private static final int LONGEST_REASON = 500;
    private static final String SERIAL_TWICE = "两份不同的提交使用了同一序号，可能有两台电脑共用本站身份。"
            + "Two different submissions carry one serial: two computers may be using this number.";

    private final SubmissionRows rows;
    private final DeclinedRows declined;
    private final Stations stations;
    private final Keys keys;
    private final Editions editions;
    private final Clock clock;

    PostgresSubmissions(
            SubmissionRows rows, DeclinedRows declined, Stations stations, Keys keys, Editions editions, Clock clock) {
        this.rows = rows;
        this.declined = declined;
        this.stations = stations;
        this.keys = keys;
        this.editions = editions;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Receipt accept(Bytes sealed) {
        if (sealed.size() > LARGEST) {
            throw new BrokenSeal("a submission of " + sealed.size() + " bytes is too large");
        }
        var opened = open(sealed);
        var submission = Codec.read(opened, Submission.class);
        if (stations.find(submission.station())
                .flatMap(Station::key)
                .filter(opened.signer()::equals)
                .isEmpty()) {
            throw new BrokenSeal("a submission speaks of a station that did not seal it");
        }
        var known = rows.acceptedAt(submission.station(), submission.id());
        return known.map(at -> receipt(submission.station(), submission.id(), at))
                .orElseGet(() -> keep(submission, sealed));
    }

    @Override
    public Optional<Bytes> receipt(StationId station, UUID submission) {
        return rows.acceptedAt(station, submission)
                .map(at -> keys.seal(Label.RECEIPT, receipt(station, submission, at)));
    }

    @Override
    @Transactional
    public void decline(StationId station, UUID submission, String reason) {
        declined.note(
                station, submission, reason.substring(0, Math.min(reason.length(), LONGEST_REASON)), clock.instant());
    }

    @Override
    public List<DeclinedSubmission> declined(int most) {
        return declined.newest(Optional.empty(), most);
    }

    @Override
    public List<DeclinedSubmission> declined(StationId station, int most) {
        return declined.newest(Optional.of(station), most);
    }

    @Override
    public List<SlipRow> slips(SlipFilter filter, Slice slice) {
        return rows.slips(filter, slice);
    }

    @Override
    public int count(SlipFilter filter) {
        return rows.count(filter);
    }

    @Override
    public void exportCsv(SlipFilter filter, OutputStream to) {
        TableFile.csv(SlipTable.HEAD, rows.walk(filter).map(SlipTable::cells), to);
    }

    @Override
    public void exportXlsx(SlipFilter filter, OutputStream to) {
        TableFile.xlsx(SlipTable.TITLE, SlipTable.HEAD, rows.walk(filter).map(SlipTable::cells), to);
    }

    private Receipt keep(Submission submission, Bytes sealed) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        switch (submission.kind()) {
            case SLIP -> {
                var slip = slip(submission);
                if (rows.keep(submission, sealed, at)) {
                    rows.keep(submission.id(), slip, at);
                    declined.settle(submission.station(), submission.id());
                    watch(submission);
                }
            }
        }
        // Someone else may have kept it first; what is in the table counts.
        return receipt(
                submission.station(),
                submission.id(),
                rows.acceptedAt(submission.station(), submission.id())
                        .orElseThrow(() ->
                                new BrokenSeal("submission " + submission.id() + " has the id of another station's")));
    }

    /** Both are kept, whoever sent them: nothing a citizen wrote is lost over a clerk's mistake. */
    private void watch(Submission submission) {
        if (rows.isSerialTaken(submission)) {
            stations.suspect(submission.station(), SERIAL_TWICE);
        }
    }

    private Slip slip(Submission submission) {
        var binding = Submission.binding(submission.station(), submission.id(), submission.kind());
        var slip = Codec.read(keys.open(submission.body(), binding), Slip.class);
        if (!slip.station().equals(submission.station())) {
            throw new BrokenSeal("a slip speaks of another station than " + submission.station());
        }
        return slip;
    }

    private OpenedParcel open(Bytes sealed) {
        var trusted = stations.signer(Seal.signer(sealed)).flatMap(Station::key).stream()
                .toList();
        return Seal.open(sealed, Label.SUBMISSION, trusted);
    }

    private Receipt receipt(StationId station, UUID submission, Instant at) {
        return new Receipt(editions.epoch(), station, submission, at);
    }
}
