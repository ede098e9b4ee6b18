package zone.disclosure.hq.publishing.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.stereotype.Component;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.wire.BrokenSeal;
import zone.disclosure.contract.wire.Codec;
import zone.disclosure.contract.wire.Envelope;
import zone.disclosure.contract.wire.EnvelopeKey;
import zone.disclosure.contract.wire.Label;
import zone.disclosure.contract.wire.Seal;
import zone.disclosure.contract.wire.SealKey;
import zone.disclosure.contract.wire.VerifyKey;
import zone.disclosure.hq.publishing.Keys;
import zone.disclosure.hq.store.Blobs;
import zone.disclosure.hq.store.Incident;
import zone.disclosure.hq.store.Settings;
import zone.disclosure.hq.store.Trouble;

/** Headquarters' keys as two files that only their owner may read, made at the first start and never again. */
@Component
class FileKeys implements Keys {
    private final SealKey sealing;
    private final EnvelopeKey envelope;

    /** @param held proves that the data folder is ours */
    FileKeys(Settings settings, Blobs held) {
        var seal = kept(settings.keys().resolve("sealing.json"), () -> {
            var key = SealKey.generate();
            return new KeyFile(key.secret(), key.shown().encoded());
        });
        var open = kept(settings.keys().resolve("envelope.json"), () -> {
            var key = EnvelopeKey.generate();
            return new KeyFile(key.secret(), key.shown().encoded());
        });
        sealing = SealKey.read(seal.secret(), new VerifyKey(seal.shown()));
        envelope = EnvelopeKey.read(open.secret(), new EnvelopeKey.Shown(open.shown()));
    }

    /** A key as it lies in its file. */
    record KeyFile(Bytes secret, Bytes shown) {}

    @Override
    public VerifyKey sealing() {
        return sealing.shown();
    }

    @Override
    public EnvelopeKey.Shown envelope() {
        return envelope.shown();
    }

    @Override
    public Bytes seal(Label label, Object payload) {
        return Seal.seal(sealing, label, Codec.write(payload));
    }

    @Override
    public Bytes open(Bytes closed, String binding) {
        return Envelope.open(closed, envelope, binding);
    }

    private static KeyFile kept(Path file, java.util.function.Supplier<KeyFile> maker) {
        try {
            if (!Files.exists(file)) {
                var half = file.resolveSibling(file.getFileName() + ".half");
                Files.deleteIfExists(half);
                Files.createFile(
                        half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.write(half, Codec.write(maker.get()).toArray());
                Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
            }
            return Codec.read(Bytes.of(Files.readAllBytes(file)), KeyFile.class);
        } catch (IOException | BrokenSeal e) {
            throw new Trouble(
                    Incident.KEYS,
                    "密钥文件 " + file.toAbsolutePath() + " 无法读写；请从备份恢复，换新密钥会使所有站点需要重新登记。"
                            + "The key file cannot be used; restore it from the backup.",
                    e);
        }
    }
}
