package zone.disclosure.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.HexFormat;

/** A run of bytes that nobody can change. Unlike an array it may be a part of a record; in JSON it is Base64. */
public final class Bytes {
    private final byte[] content;

    private Bytes(byte[] content) {
        this.content = content;
    }

    /** Copies {@code content}, so that later changes to the array do not show. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Bytes of(byte[] content) {
        return new Bytes(content.clone());
    }

    /** A fresh copy; the caller may do with it what it likes. */
    @JsonValue
    public byte[] toArray() {
        return content.clone();
    }

    /** How many bytes these are. */
    public int size() {
        return content.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes that && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    /** The size and the first bytes only: bytes may be large, or secret. */
    @Override
    public String toString() {
        return content.length + " bytes " + HexFormat.of().formatHex(content, 0, Math.min(4, content.length));
    }
}
