package zone.disclosure.fleet.drill;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.form.Slip;
import zone.disclosure.contract.wire.Codec;

/** Slips of invented visitors. */
final class Slips {
    private Slips() {}

    static Bytes json(StationId station, Clock clock) {
        return Codec.write(new Slip(
                "D" + UUID.randomUUID().toString().substring(0, 12),
                station,
                clock.instant(),
                List.of(),
                Set.of(Slip.Use.READ),
                0,
                Optional.of(Slip.Purpose.LIFE),
                Optional.of(Slip.Found.YES),
                "",
                Optional.empty(),
                "演练",
                "",
                ""));
    }
}
