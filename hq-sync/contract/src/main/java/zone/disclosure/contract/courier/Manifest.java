package zone.disclosure.contract.courier;

import java.time.Instant;
import java.util.List;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.StationId;

/**
 * What headquarters put on a stick, sealed as {@link zone.disclosure.contract.wire.Label#COURIER}. Written last: where it
 * lies, everything it names lies too.
 *
 * @param county of the headquarters that wrote it
 * @param epoch of its database
 * @param stations for whom the stick is
 * @param parts the sheaves in which the pages' parcels lie
 */
public record Manifest(Scope county, String epoch, Instant writtenAt, List<StationId> stations, List<Part> parts) {
    public Manifest {
        stations = List.copyOf(stations);
        parts = List.copyOf(parts);
    }

    /**
     * A sheaf of parcels.
     *
     * @param name of its file, below {@link Stick#PARTS}
     * @param size in bytes; a file of another size was cut short
     */
    public record Part(String name, long size) {}
}
