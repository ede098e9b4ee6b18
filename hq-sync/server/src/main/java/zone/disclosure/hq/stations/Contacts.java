package zone.disclosure.hq.stations;

import java.util.Map;
import zone.disclosure.contract.StationId;

/** Whom to call about a station: a duty post and its number, as staff wrote it. */
public interface Contacts {
    /** Longest line, in characters. */
    int LONGEST = 80;

    /** What was written for each station; one without is missing. */
    Map<StationId, String> all();

    /**
     * Writes it down; blank takes it away.
     *
     * @param by account of who does
     * @throws IllegalArgumentException when it is longer than {@link #LONGEST}
     */
    void write(String by, StationId station, String words);
}
