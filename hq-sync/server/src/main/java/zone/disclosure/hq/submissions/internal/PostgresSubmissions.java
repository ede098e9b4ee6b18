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
import zone.disclosure.hq.submissions.SlipFilter;
import zone.disclosure.hq.submissions.SlipRow;
import zone.disclosure.hq.submissions.Submissions;

/** Submissions as rows: the sealed bytes as proof, their content beside it for lists. */
@Service
class PostgresSubmissions implements Submissions {
    /** What a hostile station may make us read at once, in bytes. */
    private static final int LARGEST = 256 * 1024;

    private final SubmissionRows rows;
    private final Stations stations;
    private final Keys keys;
    private final Editions editions;
    private final Clock clock;

    PostgresSubmissions(SubmissionRows rows, Stations stations, Keys keys, Editions editions, Clock clock) {
        this.rows = rows;
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
