package zone.disclosure.fleet.drill;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.Scope;

/**
 * Looks at a shelf after every change: what a station took away because headquarters withdrew it, or replaced by a newer
 * version, must never be seen there again.
 */
final class Watch {
    /** A page in a scope. */
    record Spot(Scope scope, PageId page) {}

    /** What headquarters has withdrawn, by the version that was shown last; shared by the stations of a world. */
    static final class Withdrawn {
        private final Map<Spot, Integer> versions = new ConcurrentHashMap<>();

        void add(Spot spot, int version) {
            versions.merge(spot, version, Math::max);
        }

        boolean covers(Spot spot, int version) {
            return version <= versions.getOrDefault(spot, 0);
        }
    }

    private final Withdrawn withdrawn;
    private final Map<Spot, Integer> buried = new HashMap<>();
    private final Map<Spot, Integer> highest = new HashMap<>();
    private final List<String> violations = new CopyOnWriteArrayList<>();
    private Map<Spot, Integer> before = Map.of();

    Watch(Withdrawn withdrawn) {
        this.withdrawn = withdrawn;
    }

    /** What went wrong so far. */
    List<String> violations() {
        return List.copyOf(violations);
    }

    /**
     * Looks at what is shown now.
     *
     * @param gone pages the link says it took away; others vanished by a fault
     */
    synchronized void look(Map<Spot, Integer> shown, Set<PageId> gone) {
        before.forEach((spot, version) -> {
            if (!shown.containsKey(spot) && gone.contains(spot.page()) && withdrawn.covers(spot, version)) {
                buried.merge(spot, version, Math::max);
            }
        });
        shown.forEach((spot, version) -> {
            if (version <= buried.getOrDefault(spot, 0)) {
                violations.add("version " + version + " of " + spot + " is shown again after its withdrawal");
            }
            if (version < highest.getOrDefault(spot, 0)) {
                violations.add("version " + version + " of " + spot + " is shown after version " + highest.get(spot));
            }
            highest.merge(spot, version, Math::max);
        });
        before = Map.copyOf(shown);
    }

    /** What was said is said; another schedule begins. */
    void absolve() {
        violations.clear();
    }

    /** The shelf begins anew. */
    synchronized void forget() {
        before = Map.of();
        buried.clear();
        highest.clear();
    }
}
