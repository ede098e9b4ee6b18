package zone.disclosure.contract.courier;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.regex.Pattern;
import zone.disclosure.contract.Sha256;

/** Attachments on a stick, each a file named by its hash. */
final class Attachments {
    private static final Pattern OURS = Pattern.compile(Stick.FILES + "/[0-9a-f]{2}/[0-9a-f]{64}");

    private Attachments() {}

    /** Whether the name is one of ours; other people's files are left alone. */
    static boolean isOne(String name) {
        return OURS.matcher(name).matches();
    }

    /** Whether it lies there and its content has its hash. Reads all of it. */
    static boolean isWhole(Stick stick, Sha256 hash) {
        return stick.find(Stick.attachment(hash))
                .filter(file -> hash(file).equals(hash))
                .isPresent();
    }

    private static Sha256 hash(Path file) {
        var digest = Sha256.digest();
        try (var content = new DigestInputStream(Files.newInputStream(file), digest)) {
            content.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new StickGone("reading " + file + ": " + e, e);
        }
        return new Sha256(HexFormat.of().formatHex(digest.digest()));
    }
}
