package zone.disclosure.hq.distribution.internal;

import com.hazelcast.map.MapLoader;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import zone.disclosure.contract.Bytes;

/** A map that is only a cache: what it lacks it asks for, and what it has may vanish. */
final class ReadThrough implements MapLoader<String, byte[]> {
    private final Function<Collection<String>, Map<String, Bytes>> source;

    private ReadThrough(Function<Collection<String>, Map<String, Bytes>> source) {
        this.source = source;
    }

    /** Asks for each key alone. A key that makes no sense must come back empty, not as an exception. */
    static ReadThrough each(Function<String, Optional<Bytes>> source) {
        return new ReadThrough(keys -> {
            var found = new HashMap<String, Bytes>();
            keys.forEach(key -> source.apply(key).ifPresent(value -> found.put(key, value)));
            return found;
        });
    }

    /** Asks for many keys at once. */
    static ReadThrough all(Function<Collection<String>, Map<String, Bytes>> source) {
        return new ReadThrough(source);
    }

    @Override
    public byte @Nullable [] load(String key) {
        var found = Away.unlessGone(() -> source.apply(List.of(key))).get(key);
        return found == null ? null : found.toArray();
    }

    @Override
    public Map<String, byte[]> loadAll(Collection<String> keys) {
        var found = new HashMap<String, byte[]>();
        Away.unlessGone(() -> source.apply(keys)).forEach((key, value) -> found.put(key, value.toArray()));
        return found;
    }

    /** None: loading everything at start is what a cache is there to avoid. */
    @Override
    @SuppressWarnings("NullAway") // Hazelcast's word for "do not preload" is null.
    public Iterable<String> loadAllKeys() {
        return null;
    }
}
