package zone.disclosure.hq.stations;

import java.util.Map;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.StationId;

/** Decides which station a connection is. It knows nothing of connections themselves. */
public interface Admissions {
    /** Judges a sealed {@link zone.disclosure.contract.wire.Token}, which is used up by that, at every member. */
    Verdict judge(Bytes token);

    /** Ids of the keys that are good now, by station. */
    Map<StationId, String> keysInForce();

    /** What became of a token. */
    sealed interface Verdict {
        /**
         * Come in.
         *
         * @param key id of the key that sealed the token
         */
        record Admitted(StationId station, String key) implements Verdict {}

        /** This was a station; its key is shut out, or another computer has its number now. */
        record Revoked(StationId station) implements Verdict {}

        /** Nobody we know, or not now. */
        record Unknown(String why) implements Verdict {}
    }
}
