package zone.disclosure.contract.wire;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import zone.disclosure.contract.Bytes;

/**
 * Seals parcels and opens them.
 *
 * <p>A sealed parcel is one ASCII line, {@code DZ1 LABEL key-id signature}, then the payload as it was signed. The
 * signature covers {@code DZ1 LABEL}, a line feed and the payload.
 */
public final class Seal {
    private static final String MAGIC = "DZ1";
    /** A line of a real seal has fewer characters; whoever sends more wants something else. */
    private static final int LONGEST_LINE = 200;

    private Seal() {}

    /** Seals {@code payload} as {@code label}. */
    public static Bytes seal(SealKey key, Label label, Bytes payload) {
        var signature = Base64.getEncoder().encodeToString(key.sign(signed(label, payload.toArray())));
        var line = String.join(" ", MAGIC, label.name(), key.shown().id(), signature) + "\n";
        var sealed = new ByteArrayOutputStream(line.length() + payload.size());
        sealed.writeBytes(line.getBytes(StandardCharsets.US_ASCII));
        sealed.writeBytes(payload.toArray());
        return Bytes.of(sealed.toByteArray());
    }

    /**
     * Checks the seal and gives what is inside.
     *
     * @param trusted the keys that may seal such a parcel here
     * @throws BrokenSeal when the line is malformed, the label another, the key unknown or the signature wrong
     */
    public static OpenedParcel open(Bytes sealed, Label label, Collection<VerifyKey> trusted) {
        var all = sealed.toArray();
        int end = lineEnd(all);
        var words = List.of(new String(all, 0, end, StandardCharsets.US_ASCII).split(" ", -1));
        if (words.size() != 4
                || !words.getFirst().equals(MAGIC)
                || !words.get(1).equals(label.name())) {
            throw new BrokenSeal("no " + MAGIC + " seal of a " + label);
        }
        var key = trusted.stream()
                .filter(candidate -> candidate.id().equals(words.get(2)))
                .findFirst()
                .orElseThrow(
                        () -> new BrokenSeal(label + " sealed by key " + words.get(2) + ", which is not trusted here"));
        var payload = Arrays.copyOfRange(all, end + 1, all.length);
        if (!key.verifies(signed(label, payload), decode(words.get(3), label))) {
            throw new BrokenSeal(label + " does not match the seal of key " + key.id());
        }
        return new OpenedParcel(Bytes.of(payload), key);
    }

    /**
     * Which key a parcel claims to be sealed by; nothing is checked.
     *
     * @throws BrokenSeal when there is no seal at all
     */
    public static String signer(Bytes sealed) {
        var all = sealed.toArray();
        var words = List.of(new String(all, 0, lineEnd(all), StandardCharsets.US_ASCII).split(" ", -1));
        if (words.size() != 4) {
            throw new BrokenSeal("no " + MAGIC + " seal");
        }
        return words.get(2);
    }

    private static int lineEnd(byte[] all) {
        for (int i = 0; i < Math.min(all.length, LONGEST_LINE); i++) {
            if (all[i] == '\n') {
                return i;
            }
        }
        throw new BrokenSeal("no seal line in the first " + LONGEST_LINE + " bytes");
    }

    private static byte[] decode(String base64, Label label) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new BrokenSeal("the signature on a " + label + " is not Base64");
        }
    }

    private static byte[] signed(Label label, byte[] payload) {
        var signed = new ByteArrayOutputStream(payload.length + 16);
        signed.writeBytes((MAGIC + " " + label.name() + "\n").getBytes(StandardCharsets.US_ASCII));
        signed.writeBytes(payload);
        return signed.toByteArray();
    }
}
