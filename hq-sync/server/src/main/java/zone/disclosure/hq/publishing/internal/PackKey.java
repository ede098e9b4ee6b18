package zone.disclosure.hq.publishing.internal;

import java.util.Optional;
import java.util.regex.Pattern;
import zone.disclosure.contract.Sha256;

/** A key of the pack map, taken apart; keys come from stations and are not to be trusted. */
record PackKey(Sha256 bucket, int slice) {
    private static final Pattern SHAPE = Pattern.compile("([0-9a-f]{64})/([0-9]{1,5})");

    static Optional<PackKey> read(String key) {
        var matcher = SHAPE.matcher(key);
        return matcher.matches()
                ? Optional.of(new PackKey(new Sha256(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    /** The name of its file; the same content always has the same one. */
    String file() {
        return bucket.hex() + "-" + slice;
    }
}
