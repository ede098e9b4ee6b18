package zone.disclosure.fleet.drill;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.StationId;
import zone.disclosure.link.Wire;

/** A wire that passes everything on; whoever extends it changes what it must. */
class PassedOn implements Wire {
    private final Wire line;

    PassedOn(Wire line) {
        this.line = line;
    }

    @Override
    public Optional<Bytes> head(Scope scope) {
        return line.head(scope);
    }

    @Override
    public Optional<Bytes> logPage(String key) {
        return line.logPage(key);
    }

    @Override
    public Map<Sha256, Bytes> parcels(Collection<Sha256> names) {
        return line.parcels(names);
    }

    @Override
    public Optional<Bytes> digest(String key) {
        return line.digest(key);
    }

    @Override
    public Optional<Bytes> pack(Sha256 bucket, int slice) {
        return line.pack(bucket, slice);
    }

    @Override
    public Optional<Bytes> mail(String key) {
        return line.mail(key);
    }

    @Override
    public Optional<Bytes> chunk(Sha256 blob, int index) {
        return line.chunk(blob, index);
    }

    @Override
    public void submit(StationId station, UUID submission, Bytes sealed) {
        line.submit(station, submission, sealed);
    }

    @Override
    public Optional<Bytes> receipt(StationId station, UUID submission) {
        return line.receipt(station, submission);
    }

    @Override
    public void report(StationId station, Bytes sealed) {
        line.report(station, sealed);
    }

    @Override
    public Heard listen(Duration patience) {
        return line.listen(patience);
    }

    @Override
    public void renew() {
        line.renew();
    }

    @Override
    public void close() {
        line.close();
    }
}
