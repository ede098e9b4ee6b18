package zone.disclosure.hq.courier.internal;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.courier.Sheaf;
import zone.disclosure.contract.courier.Stick;
import zone.disclosure.contract.courier.StickRefused;
import zone.disclosure.contract.wire.BrokenSeal;
import zone.disclosure.contract.wire.Names;
import zone.disclosure.hq.stations.Stations;
import zone.disclosure.hq.submissions.Submissions;

/** Reads what one station gave the courier. Each submission is a transaction of its own, known by its id. */
@Component
class Returns {
    /** A submission or report of more bytes is none. */
    private static final int LARGEST = 256 * 1024;

    private static final int MOST = 100_000;
    private static final Pattern OURS = Pattern.compile(Stick.BACK + "/([0-9]{14})\\.zip");

    private final Submissions submissions;
    private final Stations stations;
    private final CarriedRows carried;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Returns(
            Submissions submissions,
            Stations stations,
            CarriedRows carried,
            TransactionTemplate transaction,
            Clock clock) {
        this.submissions = submissions;
        this.stations = stations;
        this.carried = carried;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * What a station's sheaf held.
     *
     * @param accepted submissions that are here now, for the first time or again
     * @param troubles what cannot be believed, in words
     */
    record Read(StationId station, int accepted, List<String> troubles) {}

    /** The station whose sheaf this is; empty for other people's files. */
    static Optional<StationId> station(String name) {
        var ours = OURS.matcher(name);
        return ours.matches() ? Optional.of(new StationId(ours.group(1))) : Optional.empty();
    }

    /** Reads a station's sheaf. */
    Read read(Stick stick, StationId station) {
        var troubles = new ArrayList<String>();
        var accepted = new ArrayList<UUID>();
        var file = stick.find(Stick.back(station));
        if (file.isEmpty()) {
            return new Read(station, 0, List.of("文件不见了。The file has gone."));
        }
        try (var sheaf = Sheaf.open(file.get())) {
            sheaf.keys().stream()
                    .filter(key -> key.startsWith(Names.INBOX + "/"))
                    .sorted()
                    .limit(MOST)
                    .forEach(key -> accept(sheaf, station, key, accepted, troubles));
            if (report(sheaf, troubles)) {
                transaction.executeWithoutResult(_ -> {
                    carried.forget(station);
                    carried.add(station, accepted, clock.instant().atOffset(ZoneOffset.UTC));
                });
            }
        } catch (StickRefused e) {
            troubles.add("文件不完整。The file is not whole: " + e.getMessage());
        }
        return new Read(station, accepted.size(), List.copyOf(troubles));
    }

    private void accept(Sheaf sheaf, StationId station, String key, List<UUID> accepted, List<String> troubles) {
        try {
            var receipt = submissions.accept(value(sheaf, key));
            if (receipt.station().equals(station)) {
                accepted.add(receipt.submission());
            }
        } catch (BrokenSeal e) {
            troubles.add("一份提交无法验证，没有接收。A submission cannot be believed: " + e.getMessage());
        }
    }

    /** Whether the station itself says what else it still owes: only then may receipts be let go. */
    private boolean report(Sheaf sheaf, List<String> troubles) {
        try {
            stations.report(value(sheaf, Stick.REPORT));
            return true;
        } catch (BrokenSeal e) {
            troubles.add("站点的报告无法验证，没有采用。Its report cannot be believed: " + e.getMessage());
            return false;
        }
    }

    private static Bytes value(Sheaf sheaf, String key) {
        return sheaf.read(key, LARGEST).orElseThrow(() -> new BrokenSeal(key + " is missing"));
    }
}
