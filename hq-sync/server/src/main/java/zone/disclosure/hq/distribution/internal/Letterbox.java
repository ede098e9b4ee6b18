package zone.disclosure.hq.distribution.internal;

import com.hazelcast.map.MapStore;
import java.util.Collection;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.wire.Names;

/**
 * A map that stations write to. Whoever put something in has it in the database when the call returns, or an exception;
 * nobody can take anything out again.
 */
final class Letterbox implements MapStore<String, byte[]> {
    /** A submission or report is far smaller; whoever sends more wants to fill memory. */
    static final int LARGEST = Names.LARGEST_WRITTEN;

    private final BiConsumer<String, Bytes> reader;

    /** @param reader gets the key, which proves nothing, and what was put under it */
    Letterbox(BiConsumer<String, Bytes> reader) {
        this.reader = reader;
    }

    @Override
    public void store(String key, byte[] value) {
        if (value.length > LARGEST) {
            throw new IllegalArgumentException(
                    "what came for " + key + " has " + value.length + " bytes; at most " + LARGEST + " are taken");
        }
        Away.unlessGone(() -> {
            reader.accept(key, Bytes.of(value));
            return true;
        });
    }

    @Override
    public void storeAll(Map<String, byte[]> letters) {
        letters.forEach(this::store);
    }

    @Override
    public void delete(String key) {}

    @Override
    public void deleteAll(Collection<String> keys) {}

    @Override
    public byte @Nullable [] load(String key) {
        return null;
    }

    @Override
    public Map<String, byte[]> loadAll(Collection<String> keys) {
        return Map.of();
    }

    @Override
    @SuppressWarnings("NullAway") // Hazelcast's word for "do not preload" is null.
    public Iterable<String> loadAllKeys() {
        return null;
    }
}
