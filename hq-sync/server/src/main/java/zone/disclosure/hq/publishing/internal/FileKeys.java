package zone.disclosure.hq.publishing.internal;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    private static final String SEALING = "sealing.json";

    private final SealKey sealing;
    private final EnvelopeKey envelope;

    /**
     * @param held proves that the data folder is ours
     * @throws Trouble with {@link Incident#FOREIGN_KEY} when these are not the keys of this database
     */
    FileKeys(Settings settings, Blobs held, Lineage lineage) {
        var folder = settings.keys();
        if (lineage.sealingKey().isPresent() && !Files.exists(folder.resolve(SEALING))) {
            // Making new ones would cut off every station.
            throw foreign(folder);
        }
        var seal = kept(folder.resolve(SEALING), () -> {
            var key = SealKey.generate();
            return new KeyFile(key.secret(), key.shown().encoded());
        });
        var open = kept(folder.resolve("envelope.json"), () -> {
            var key = EnvelopeKey.generate();
            return new KeyFile(key.secret(), key.shown().encoded());
        });
        sealing = SealKey.read(seal.secret(), new VerifyKey(seal.shown()));
        envelope = EnvelopeKey.read(open.secret(), new EnvelopeKey.Shown(open.shown()));
        if (!lineage.claim(sealing.shown()).equals(sealing.shown())) {
            throw foreign(folder);
        }
    }

    private static Trouble foreign(Path folder) {
        return new Trouble(
                Incident.FOREIGN_KEY,
                "密钥文件夹 " + folder.toAbsolutePath() + " 里不是这个数据库的签名密钥，站点不会相信；请用 hq.keys 指向其他总部程序"
                        + "共用的密钥文件夹，或从备份恢复它。These are not the signing keys of this database: point hq.keys to the"
                        + " folder the other members use, or restore it from the backup.");
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
                make(file, maker.get());
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

    /** Two members that start at once in a shared folder agree on one key: whoever comes second takes the first's. */
    private static void make(Path file, KeyFile key) throws IOException {
        var half = Files.createTempFile(
                file.resolveSibling("."),
                file.getFileName() + ".",
                ".half",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.write(half, Codec.write(key).toArray());
            Files.createLink(file, half);
        } catch (FileAlreadyExistsException e) {
            // The other's key is as good as ours, and it is there already.
        } finally {
            Files.deleteIfExists(half);
        }
    }
}
