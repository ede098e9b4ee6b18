package zone.disclosure.fleet.drill;

import java.util.List;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.wire.EnvelopeKey;
import zone.disclosure.contract.wire.Label;
import zone.disclosure.contract.wire.Seal;
import zone.disclosure.contract.wire.SealKey;
import zone.disclosure.contract.wire.VerifyKey;
import zone.disclosure.station.station.Identity;
import zone.disclosure.station.station.Registration;
import zone.disclosure.station.station.Standing;

/** A station of a drill that is enrolled. */
record Enrolled(StationId id, SealKey key, VerifyKey headquarters, EnvelopeKey.Shown envelope) implements Registration {
    @Override
    public Standing standing() {
        return new Standing.Enrolled(new Identity(
                id,
                "演练站点 " + id,
                id.place().lineage(),
                headquarters,
                envelope,
                "disclosure-zone",
                List.of("127.0.0.1:1"),
                "http://127.0.0.1:1",
                "chenghu"));
    }

    @Override
    public String software() {
        return "drill";
    }

    @Override
    public Bytes seal(Label label, Bytes payload) {
        return Seal.seal(key, label, payload);
    }
}
