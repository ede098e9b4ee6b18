package zone.disclosure.station.store;

import java.util.List;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.wire.EnvelopeKey;
import zone.disclosure.contract.wire.Label;
import zone.disclosure.contract.wire.Seal;
import zone.disclosure.contract.wire.SealKey;
import zone.disclosure.station.station.Identity;
import zone.disclosure.station.station.Registration;
import zone.disclosure.station.station.Standing;

/** A station of 白鹭村 that is enrolled, with keys of its own. */
public record SomeRegistration(SealKey key, SealKey headquarters, EnvelopeKey envelope) implements Registration {
    public SomeRegistration() {
        this(SealKey.generate(), SealKey.generate(), EnvelopeKey.generate());
    }

    @Override
    public Standing standing() {
        var id = new StationId("43992110120101");
        return new Standing.Enrolled(new Identity(
                id,
                "白鹭村便民服务站",
                id.place().lineage(),
                headquarters.shown(),
                envelope.shown(),
                "disclosure-zone",
                List.of("127.0.0.1:5801"),
                "http://127.0.0.1:8091",
                "chenghu"));
    }

    @Override
    public String software() {
        return "station of a test";
    }

    @Override
    public Bytes seal(Label label, Bytes payload) {
        return Seal.seal(key, label, payload);
    }
}
