package zone.disclosure.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of some bytes, which is also their name wherever content is addressed by itself. */
public record Sha256(@JsonValue String hex) {
    private static final int DIGITS = 64;

    /**
     * @param hex 64 lower-case hexadecimal digits
     * @throws IllegalArgumentException when the text has any other shape
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Sha256 {
        if (!isHex(hex)) {
            throw new IllegalArgumentException("not a SHA-256 in lower-case hex: " + hex);
        }
    }

    /** The name of {@code content}. */
    public static Sha256 of(byte[] content) {
        return new Sha256(HexFormat.of().formatHex(digest().digest(content)));
    }

    /** A fresh digest, for content that does not fit into memory at once. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** By hand: shelves read these by the thousand. */
    private static boolean isHex(String hex) {
        boolean good = hex.length() == DIGITS;
        for (int i = 0; good && i < DIGITS; i++) {
            char digit = hex.charAt(i);
            good = ('0' <= digit && digit <= '9') || ('a' <= digit && digit <= 'f');
        }
        return good;
    }

    @Override
    public String toString() {
        return hex;
    }
}
