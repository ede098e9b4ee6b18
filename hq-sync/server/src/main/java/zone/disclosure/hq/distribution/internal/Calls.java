package zone.disclosure.hq.distribution.internal;

import java.util.Map;

/**
 * The calls of Hazelcast's binary protocol that the edge lets through, as the published protocol numbers them, with
 * their weight: what an answer may cost this side's memory. {@code GuardTest} compares them with Hazelcast's own.
 */
final class Calls {
    static final int SHOW_TOKEN = 0x000200;
    static final int MAP_SET = 0x010f00;

    /** Type of a call → how many of {@link #MOST_AT_ONCE} it takes. */
    static final Map<Integer, Integer> WEIGHTS = Map.ofEntries(
            Map.entry(0x000300, 1), // add cluster view listener
            Map.entry(0x000400, 1), // create proxy
            Map.entry(0x000b00, 1), // ping
            Map.entry(0x000e00, 1), // create proxies
            Map.entry(0x001500, 1), // send all schemas
            Map.entry(0x010200, 1), // map get
            Map.entry(0x012300, 16), // map get all
            Map.entry(MAP_SET, 2),
            Map.entry(0x170200, 1), // ringbuffer tail sequence
            Map.entry(0x170400, 1), // ringbuffer capacity
            Map.entry(0x170900, 1)); // ringbuffer read many

    /** Weight of the calls of one connection that wait for an answer; a station is far below, and more must wait. */
    static final int MOST_AT_ONCE = 32;

    private Calls() {}
}
