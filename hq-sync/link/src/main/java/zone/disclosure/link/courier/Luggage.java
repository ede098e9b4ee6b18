package zone.disclosure.link.courier;

import java.util.LinkedHashMap;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.courier.Sheaf;
import zone.disclosure.contract.courier.Stick;
import zone.disclosure.contract.courier.StickFull;
import zone.disclosure.contract.wire.Names;
import zone.disclosure.link.Party;
import zone.disclosure.link.Sendings;

/** What a station gives the courier: its sealed report, and what it owes, oldest first. All of it stays at the station. */
final class Luggage {
    /** So much at once, in bytes; the rest goes with the next visit. */
    static final long MOST = 32_000_000;

    private static final int BATCH = 100;
    private static final long MARGIN = 200_000;

    private final LinkedHashMap<String, Bytes> sheaf = new LinkedHashMap<>();
    private long bytes;
    private int carried;
    private int left;

    Luggage(Party party, Sendings sendings, String epoch, Bytes report) {
        put(Stick.REPORT, report);
        for (var batch = sendings.owed(epoch, 0, BATCH);
                !batch.isEmpty();
                batch = sendings.owed(epoch, batch.getLast().serial(), BATCH)) {
            for (var sending : batch) {
                if (left > 0 || bytes + sending.sealed().size() > MOST) {
                    left++;
                } else {
                    put(
                            Names.INBOX + "/" + Names.submissionKey(party.station(), sending.submission()),
                            sending.sealed());
                    carried++;
                }
            }
        }
    }

    private void put(String key, Bytes value) {
        sheaf.put(key, value);
        bytes += value.size() + key.length() * 2L + 150;
    }

    /** How many submissions go. */
    int carried() {
        return carried;
    }

    /** How many must wait for the next visit. */
    int left() {
        return left;
    }

    /** Writes it in the place of what was there. */
    void load(Stick stick, Party party) {
        stick.sweep(Stick.BACK);
        long room = stick.room();
        if (room < bytes + MARGIN) {
            throw new StickFull(bytes + MARGIN, room);
        }
        stick.put(Stick.back(party.station()), file -> Sheaf.write(sheaf, file));
    }
}
