package zone.disclosure.link.courier;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.courier.Manifest;
import zone.disclosure.contract.courier.Sheaf;
import zone.disclosure.contract.courier.Stick;
import zone.disclosure.contract.courier.StickGone;
import zone.disclosure.contract.courier.StickRefused;
import zone.disclosure.contract.courier.StickRefused.Reason;
import zone.disclosure.contract.page.Attachment;
import zone.disclosure.contract.wire.BrokenSeal;
import zone.disclosure.contract.wire.Codec;
import zone.disclosure.contract.wire.Label;
import zone.disclosure.contract.wire.Names;
import zone.disclosure.contract.wire.PageParcel;
import zone.disclosure.contract.wire.Seal;
import zone.disclosure.contract.wire.VerifyKey;
import zone.disclosure.link.LineDown;
import zone.disclosure.link.Wire;

/**
 * What headquarters put on a stick, asked as if headquarters were there. It proves nothing, as no wire does. It takes
 * nothing: submissions and reports are carried by a {@link Visit}.
 */
final class CourierWire implements Wire {
    /** What is sealed lists at most some thousand pages. */
    private static final int LARGEST_SEALED = 16 * 1024 * 1024;

    private static final int LARGEST_PARCEL = PageParcel.LARGEST + 1024 * 1024;
    private static final int MOST_PARTS = 2_000;
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final Stick stick;
    private final Sheaf edition;
    private final Manifest manifest;
    private final List<Sheaf> parts = new ArrayList<>();
    private final Map<Sha256, Sheaf> parcels = new HashMap<>();

    private CourierWire(Stick stick, Sheaf edition, Manifest manifest) {
        this.stick = stick;
        this.edition = edition;
        this.manifest = manifest;
    }

    /**
     * Looks whether the stick is ours and whole.
     *
     * @throws StickRefused when it is not
     * @throws StickGone when it does not answer
     */
    static CourierWire open(Stick stick, VerifyKey headquarters, StationId station) {
        var file = stick.find(Stick.EDITION);
        if (file.isEmpty()) {
            throw stick.isInterrupted("") || stick.isInterrupted(Stick.PARTS) || stick.isInterrupted(Stick.FILES)
                    ? new StickRefused(Reason.NOT_WHOLE, "it was pulled out while headquarters wrote")
                    : new StickRefused(Reason.EMPTY, "headquarters wrote nothing on it");
        }
        var edition = Sheaf.open(file.get());
        var wire = new CourierWire(stick, edition, manifest(edition, headquarters, station));
        wire.manifest.parts().forEach(wire::open);
        return wire;
    }

    private static Manifest manifest(Sheaf edition, VerifyKey headquarters, StationId station) {
        try {
            var sealed = edition.read(Stick.MANIFEST, LARGEST_SEALED)
                    .orElseThrow(() -> new BrokenSeal("the list of what lies on it is missing"));
            var manifest = Codec.read(Seal.open(sealed, Label.COURIER, List.of(headquarters)), Manifest.class);
            if (!manifest.stations().contains(station)) {
                edition.close();
                throw new StickRefused(
                        Reason.OTHER_STATIONS, "it was written for " + manifest.stations() + ", not for " + station);
            }
            return manifest;
        } catch (BrokenSeal e) {
            edition.close();
            throw new StickRefused(Reason.FOREIGN, String.valueOf(e.getMessage()));
        }
    }

    private void open(Manifest.Part part) {
        var file = stick.find(Stick.PARTS + "/" + part.name())
                .filter(found -> found.toFile().length() == part.size());
        if (file.isEmpty() || parts.size() >= MOST_PARTS) {
            close();
            throw new StickRefused(Reason.NOT_WHOLE, "file " + part.name() + " of it is missing or cut short");
        }
        var sheaf = Sheaf.open(file.get());
        parts.add(sheaf);
        sheaf.keys().stream()
                .filter(key -> HASH.matcher(key).matches())
                .forEach(key -> parcels.put(new Sha256(key), sheaf));
    }

    Manifest manifest() {
        return manifest;
    }

    @Override
    public Optional<Bytes> head(Scope scope) {
        return sealed(Names.HEAD + "/" + scope.code());
    }

    /** A stick has no change log: its heads say so by their floor. */
    @Override
    public Optional<Bytes> logPage(String key) {
        return Optional.empty();
    }

    @Override
    public Map<Sha256, Bytes> parcels(Collection<Sha256> names) {
        return reading(() -> {
            var found = new HashMap<Sha256, Bytes>();
            for (var name : names) {
                var sheaf = parcels.get(name);
                if (sheaf != null) {
                    sheaf.read(name.hex(), LARGEST_PARCEL).ifPresent(content -> found.put(name, content));
                }
            }
            return found;
        });
    }

    @Override
    public Optional<Bytes> digest(String key) {
        return sealed(Names.DIGEST + "/" + key);
    }

    @Override
    public Optional<Bytes> pack(Sha256 bucket, int slice) {
        return Optional.empty();
    }

    @Override
    public Optional<Bytes> mail(String key) {
        return sealed(Names.MAIL + "/" + key);
    }

    @Override
    public Optional<Bytes> chunk(Sha256 blob, int index) {
        return reading(() -> {
            var file = stick.find(Stick.attachment(blob));
            if (file.isEmpty() && stick.find(Stick.EDITION).isEmpty()) {
                throw new LineDown("the stick was pulled out while attachment " + blob + " was read");
            }
            return file.flatMap(found -> chunk(found, index));
        });
    }

    private static Optional<Bytes> chunk(Path file, int index) {
        try (var channel = FileChannel.open(file)) {
            long from = (long) index * Attachment.CHUNK;
            long left = channel.size() - from;
            if (left <= 0) {
                return Optional.empty();
            }
            var chunk = ByteBuffer.allocate((int) Math.min(left, Attachment.CHUNK));
            while (chunk.hasRemaining() && channel.read(chunk, from + chunk.position()) >= 0) {}
            return Optional.of(Bytes.of(chunk.array()));
        } catch (IOException e) {
            throw new StickGone("reading " + file + ": " + e, e);
        }
    }

    /** The stick takes it later, when all is known; here it counts as handed over only where a receipt lies. */
    @Override
    public void submit(StationId station, UUID submission, Bytes sealed) {}

    @Override
    public Optional<Bytes> receipt(StationId station, UUID submission) {
        return sealed(Names.RECEIPT + "/" + Names.submissionKey(station, submission));
    }

    @Override
    public void report(StationId station, Bytes sealed) {}

    @Override
    public Heard listen(Duration patience) {
        return new Heard.Nothing();
    }

    @Override
    public void renew() {}

    @Override
    public void close() {
        parts.forEach(Sheaf::close);
        edition.close();
    }

    private Optional<Bytes> sealed(String key) {
        return reading(() -> edition.read(key, LARGEST_SEALED));
    }

    private static <T> T reading(Supplier<T> work) {
        try {
            return work.get();
        } catch (StickGone e) {
            throw new LineDown(String.valueOf(e.getMessage()), e);
        }
    }
}
