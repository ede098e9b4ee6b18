package zone.disclosure.station.devices.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zone.disclosure.station.devices.Reason;

/** The words of IPP for what is wrong (printer-state-reasons), in the order of who must be told first. */
final class Reasons {
    private static final List<Map.Entry<String, Reason>> WORDS = List.of(
            Map.entry("media-jam", Reason.JAM),
            Map.entry("cover-open", Reason.DOOR),
            Map.entry("door-open", Reason.DOOR),
            Map.entry("interlock-open", Reason.DOOR),
            Map.entry("media-empty", Reason.NO_PAPER),
            Map.entry("media-needed", Reason.NO_PAPER),
            Map.entry("input-tray-missing", Reason.NO_PAPER),
            Map.entry("toner-empty", Reason.TONER),
            Map.entry("marker-supply-empty", Reason.TONER),
            Map.entry("paused", Reason.PAUSED),
            Map.entry("moving-to-paused", Reason.PAUSED),
            Map.entry("offline", Reason.OFFLINE),
            Map.entry("shutdown", Reason.OFFLINE),
            Map.entry("other", Reason.OTHER));

    private Reasons() {}

    /** The most pressing of them; empty when paper can come ("low" is no fault). Severity is ignored: devices differ. */
    static Optional<Reason> of(Collection<String> words) {
        return WORDS.stream()
                .filter(known -> words.stream().anyMatch(word -> bare(word).equals(known.getKey())))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static String bare(String word) {
        return word.replaceFirst("-(error|warning|report)$", "");
    }
}
