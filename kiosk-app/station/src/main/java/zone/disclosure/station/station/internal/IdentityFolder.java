package zone.disclosure.station.station.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.wire.Codec;
import zone.disclosure.contract.wire.Enrolment;
import zone.disclosure.contract.wire.SealKey;
import zone.disclosure.contract.wire.VerifyKey;

/**
 * The station's key and what headquarters answered, in files only the station's user may read (0600). Each file is
 * written whole or not at all.
 */
final class IdentityFolder {
    private final Path folder;

    IdentityFolder(Path folder) {
        this.folder = folder;
    }

    /** A key for enrolling anew; it counts only once {@link #take} was called. */
    SealKey nextKey() {
        return key("station.key.next").orElseGet(() -> keep("station.key.next", SealKey.generate()));
    }

    /** The next key is the key from now on. */
    void take() {
        key("station.key.next").ifPresent(next -> keep("station.key", next));
        try {
            Files.deleteIfExists(folder.resolve("station.key.next"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to " + folder, e);
        }
    }

    /** Whether {@code code} was not the one this station was enrolled with. */
    boolean isNew(String code) {
        var used = read("code.sha256");
        if (used.isEmpty()) {
            // Enrolled by a version that did not note it: the code in the settings is the one that was used.
            use(code);
            return false;
        }
        return !used.get().strip().equals(hash(code));
    }

    /** Notes that the code was used. */
    void use(String code) {
        write("code.sha256", hash(code) + "\n");
    }

    private static String hash(String code) {
        return Sha256.of(("used " + code.strip()).getBytes(StandardCharsets.UTF_8))
                .hex();
    }

    private SealKey keep(String name, SealKey key) {
        write(name, base64(key.secret()) + "\n" + base64(key.shown().encoded()) + "\n");
        return key;
    }

    /** The key made at the first enrolment; made now when there is none. */
    SealKey keyOrNew() {
        return key().orElseGet(() -> keep("station.key", SealKey.generate()));
    }

    /**
     * The key, when there is one.
     *
     * @throws IllegalArgumentException when the file is no key
     */
    Optional<SealKey> key() {
        return key("station.key");
    }

    private Optional<SealKey> key(String name) {
        return read(name).map(text -> {
            var lines = List.of(text.split("\n", -1));
            if (lines.size() < 2) {
                throw new IllegalArgumentException("a key file has two lines, not " + lines.size());
            }
            return SealKey.read(bytes(lines.getFirst()), new VerifyKey(bytes(lines.get(1))));
        });
    }

    /**
     * What headquarters answered, when it has.
     *
     * @throws zone.disclosure.contract.wire.BrokenSeal when the file is no answer
     */
    Optional<Enrolment.Answer> answer() {
        return read("answer.json")
                .map(text -> Codec.read(Bytes.of(text.getBytes(StandardCharsets.UTF_8)), Enrolment.Answer.class));
    }

    void keep(Enrolment.Answer answer) {
        write("answer.json", new String(Codec.write(answer).toArray(), StandardCharsets.UTF_8));
    }

    private Optional<String> read(String name) {
        var file = folder.resolve(name);
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + "; check its rights and its disk", e);
        }
    }

    private void write(String name, String text) {
        var file = folder.resolve(name);
        var half = folder.resolve(name + ".new");
        try {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            Files.deleteIfExists(half);
            try (var channel = FileChannel.open(
                    half,
                    Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
                channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
                channel.force(true);
            }
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            try (var directory = FileChannel.open(folder, StandardOpenOption.READ)) {
                directory.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file + "; check the rights and the disk of its folder", e);
        }
    }

    private static String base64(Bytes bytes) {
        return Base64.getEncoder().encodeToString(bytes.toArray());
    }

    private static Bytes bytes(String base64) {
        return Bytes.of(Base64.getDecoder().decode(base64.strip()));
    }
}
