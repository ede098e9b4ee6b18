package zone.disclosure.fleet.station;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.form.Slip;
import zone.disclosure.contract.wire.Codec;

/** Feedback slips of invented visitors. */
final class SomeSlip {
    private SomeSlip() {}

    static Bytes json(StationId station) {
        return Codec.write(new Slip(
                "F" + UUID.randomUUID().toString().substring(0, 12),
                station,
                Clock.systemUTC().instant(),
                List.of(),
                Set.of(Slip.Use.READ),
                0,
                Optional.of(Slip.Purpose.LIFE),
                Optional.of(Slip.Found.YES),
                "",
                Optional.empty(),
                "字很清楚，谢谢。",
                "",
                ""));
    }
}
