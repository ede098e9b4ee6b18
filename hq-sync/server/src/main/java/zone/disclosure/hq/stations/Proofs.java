package zone.disclosure.hq.stations;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import zone.disclosure.contract.PageId;

/** Proof that what was published is shown, and that what was withdrawn is gone. Nothing here is what was sent. */
public interface Proofs {
    /** How far the page's last change has got; empty when it was never public. */
    Optional<Proof> of(PageId page);

    /** For a page that moved: how far it is gone from where it was shown before; empty when it never moved. */
    Optional<Proof> left(PageId page);

    /** Withdrawals of the last 180 days, also by a move, that some station has not followed yet, newest first. */
    List<Proof> unfinished();

    /**
     * Asks every station that talks and is not done, also where a page was before it moved, to compare its shelf.
     *
     * @param by account of who asks
     * @return how many were asked
     */
    int chase(String by, PageId page);

    /** The proof for the file, as CSV in UTF-8 with a byte order mark; a cell never becomes a formula. */
    void exportCsv(Proof proof, OutputStream to);
}
