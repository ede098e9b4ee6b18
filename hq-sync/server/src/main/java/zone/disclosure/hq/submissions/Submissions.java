package zone.disclosure.hq.submissions;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.wire.Receipt;
import zone.disclosure.hq.store.Slice;

/** What citizens sent. Arriving twice, late or out of order changes nothing; a receipt means that it is committed. */
public interface Submissions {
    /**
     * Takes a submission in.
     *
     * @param sealed a {@link zone.disclosure.contract.wire.Submission} with the station's seal
     * @throws zone.disclosure.contract.wire.BrokenSeal when no enrolled station sealed it, when it speaks of another, or
     *     when its envelope does not open; nothing is kept and nothing acknowledged then
     */
    Receipt accept(Bytes sealed);

    /** The sealed receipt, always the same bytes; empty when it is not here. */
    Optional<Bytes> receipt(StationId station, UUID submission);

    /**
     * Notes that a submission was declined; the same one again only counts. Of a station that is not in the register
     * nothing is noted.
     *
     * @param reason for staff, without anything of the content
     */
    void decline(StationId station, UUID submission, String reason);

    /** What was declined and has not been accepted since, newest first. */
    List<DeclinedSubmission> declined(int most);

    /** The same of one station. */
    List<DeclinedSubmission> declined(StationId station, int most);

    /** Newest first. */
    List<SlipRow> slips(SlipFilter filter, Slice slice);

    /** How many {@link #slips} would give in all. */
    int count(SlipFilter filter);

    /** All slips of the filter as CSV in UTF-8 with a byte order mark; a cell never becomes a formula. */
    void exportCsv(SlipFilter filter, OutputStream to);

    /** All slips of the filter as a workbook; a cell never becomes a formula. */
    void exportXlsx(SlipFilter filter, OutputStream to);
}
