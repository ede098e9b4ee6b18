package zone.disclosure.hq.publishing.internal;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.wire.ScopeDigest;

/** A key of the digest map, taken apart; keys come from stations and are not to be trusted. */
record DigestKey(String epoch, Scope scope, long edition, OptionalInt bucket) {
    private static final Pattern SHAPE = Pattern.compile("([^/]{1,40})/([0-9]{12})/([0-9]{1,15})(?:/([0-9]{1,2}))?");

    static Optional<DigestKey> read(String key) {
        var matcher = SHAPE.matcher(key);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var bucket = matcher.group(4);
        var read = new DigestKey(
                matcher.group(1),
                new Scope(matcher.group(2)),
                Long.parseLong(matcher.group(3)),
                bucket == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(bucket)));
        return Optional.of(read).filter(it -> it.bucket.isEmpty() || it.bucket.getAsInt() < ScopeDigest.BUCKETS);
    }
}
