package zone.disclosure.link;

import java.util.HashMap;
import java.util.Map;
import zone.disclosure.contract.Bytes;
import zone.disclosure.link.pocket.Weather;

/** Good weather in which answers and bytes are counted, and in which the line may break at a certain answer. */
final class Deliveries implements Weather {
    private final Map<String, Integer> counts = new HashMap<>();
    private String breaks = "";
    private int at;

    /** The line breaks at the {@code number}-th answer of that kind. */
    void breakAt(String what, int number) {
        breaks = what;
        at = number;
    }

    int count(String what) {
        return counts.getOrDefault(what, 0);
    }

    @Override
    public Bytes delivered(String what, Bytes value) {
        int count = counts.merge(what, 1, Integer::sum);
        if (what.equals(breaks) && count == at) {
            throw new LineDown("the line broke");
        }
        return value;
    }
}
