package zone.disclosure.hq.stations;

import java.util.List;
import java.util.Optional;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.wire.Enrolment;

/** The register of stations. It knows what stations said, never what was sent to them. */
public interface Stations {
    /**
     * Registers a station, or prepares it to be enrolled anew, and gives the one-time code that its computer shows. An
     * earlier code of the same station ends.
     *
     * @param by account of who asked
     * @return a code that is valid for 7 days, for one enrolment; only its hash is kept
     */
    String codeFor(String by, StationId station, String name);

    /** Makes the computer that has the code the station; empty when the code is unknown, used or too old. */
    Optional<Enrolment.Answer> enrol(Enrolment.Request request);

    /** The station of that number. */
    Optional<Station> find(StationId station);

    /** The station that seals with the key of that id, or did until it was shut out. */
    Optional<Station> signer(String keyId);

    /**
     * Shuts a station out at once: what it holds open ends, nothing it seals is believed, and only a new code with a
     * new key brings it back. What it has shown stays on its screen.
     *
     * @param by account of who does it
     * @param reason for the journal and the board, 1 to 200 characters
     * @throws IllegalArgumentException when there is no such station, or it is not enrolled
     */
    void revoke(String by, StationId station, String reason);

    /** All stations by number. */
    List<Station> all();

    /**
     * Keeps a station's report, unless it is older than the one that is here.
     *
     * @param sealed a {@link zone.disclosure.contract.wire.Report} with the station's seal
     * @throws zone.disclosure.contract.wire.BrokenSeal when no enrolled station sealed it, or it speaks of another
     */
    void report(Bytes sealed);

    /** All stations by number, as they reported themselves. */
    List<BoardRow> board();

    /** One station as it reported itself. */
    Optional<BoardRow> boardOf(StationId station);

    /**
     * Notes, in the caller's transaction when there is one, that somebody else may be using a station's number or key.
     * The same words again only count.
     *
     * @param why for staff, Chinese first; the kind of suspicion in at most 500 characters, without particulars that
     *     differ each time
     */
    void suspect(StationId station, String why);

    /** What was suspected, newest first; of one station at most 20 kinds. */
    List<Suspicion> suspicions();

    /** Forgets what was suspected of a station: a person has looked into it. */
    void trustAgain(String by, StationId station);
}
