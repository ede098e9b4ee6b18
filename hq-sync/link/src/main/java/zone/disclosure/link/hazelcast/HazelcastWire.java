package zone.disclosure.link.hazelcast;

import com.hazelcast.client.HazelcastClient;
import com.hazelcast.client.HazelcastClientNotActiveException;
import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.IMap;
import com.hazelcast.ringbuffer.ReadResultSet;
import com.hazelcast.ringbuffer.Ringbuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.wire.Names;
import zone.disclosure.link.Declined;
import zone.disclosure.link.LineDown;
import zone.disclosure.link.ShutOut;
import zone.disclosure.link.Wire;
import zone.disclosure.link.WireAddress;

/**
 * The wire over a Hazelcast client. A client that shut itself down for good (it does so on some faults) is replaced at
 * the next question. Nothing is cached here and no position of the ring is kept for longer than one bell.
 */
public final class HazelcastWire implements Wire {
    private static final Logger LOG = LoggerFactory.getLogger(HazelcastWire.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int RING_READS = 32;
    private static final long UNKNOWN = -1;

    private final WireAddress address;
    private final Supplier<Bytes> token;
    private @Nullable HazelcastInstance client;
    private int clients;
    private boolean closed;
    /** The last client ended by itself, which it does when headquarters says it is not allowed there. */
    private volatile boolean shutOut;

    private volatile long nextRing = UNKNOWN;

    /**
     * Does not connect yet; the first question begins that.
     *
     * @param token makes what the station shows to be let in ({@link zone.disclosure.link.Party#token}), anew each time
     */
    public HazelcastWire(WireAddress address, Supplier<Bytes> token) {
        this.address = address;
        this.token = token;
    }

    @Override
    public Optional<Bytes> head(Scope scope) {
        return get(Names.HEAD, scope.code());
    }

    @Override
    public Optional<Bytes> logPage(String key) {
        return get(Names.LOG, key);
    }

    @Override
    public Map<Sha256, Bytes> parcels(Collection<Sha256> names) {
        var keys = new HashSet<String>();
        names.forEach(name -> keys.add(name.hex()));
        return asked("parcels", () -> {
            var found = new HashMap<Sha256, Bytes>();
            map(Names.PARCEL).getAll(keys).forEach((key, value) -> found.put(new Sha256(key), Bytes.of(value)));
            return found;
        });
    }

    @Override
    public Optional<Bytes> digest(String key) {
        return get(Names.DIGEST, key);
    }

    @Override
    public Optional<Bytes> pack(Sha256 bucket, int slice) {
        return get(Names.PACK, Names.packKey(bucket, slice));
    }

    @Override
    public Optional<Bytes> mail(String key) {
        return get(Names.MAIL, key);
    }

    @Override
    public Optional<Bytes> chunk(Sha256 blob, int index) {
        return get(Names.BLOB, Names.blobKey(blob, index));
    }

    @Override
    public void submit(StationId station, UUID submission, Bytes sealed) {
        set(Names.INBOX, Names.submissionKey(station, submission), sealed);
    }

    @Override
    public Optional<Bytes> receipt(StationId station, UUID submission) {
        return get(Names.RECEIPT, Names.submissionKey(station, submission));
    }

    @Override
    public void report(StationId station, Bytes sealed) {
        set(Names.REPORT, station.value(), sealed);
    }

    /**
     * The ring's position is remembered only from one call to the next, to hear what rang in between. After a fault it
     * is forgotten, since a restarted headquarters counts anew, and the next call says at once that it may have rung;
     * so does one that missed more than it reads at once.
     */
    @Override
    public Heard listen(Duration patience) {
        return asked("bell", () -> {
            Ringbuffer<byte[]> ring = client().getRingbuffer(Names.BELL);
            long end = ring.tailSequence() + 1;
            long from = nextRing;
            nextRing = end;
            if (from == UNKNOWN || from > end || end - from > RING_READS) {
                return new Heard.Anything();
            }
            try {
                var heard = ring.readManyAsync(from, 1, RING_READS, null)
                        .toCompletableFuture()
                        .get(patience.toMillis(), TimeUnit.MILLISECONDS);
                nextRing = heard.getNextSequenceToReadFrom();
                return names(heard);
            } catch (TimeoutException e) {
                return new Heard.Nothing();
            }
        });
    }

    private static Heard names(ReadResultSet<byte[]> items) {
        var names = new HashSet<String>();
        items.forEach(item -> names.add(new String(item, StandardCharsets.US_ASCII)));
        return names.contains("") ? new Heard.Anything() : new Heard.Names(names);
    }

    @Override
    public void renew() {
        HazelcastInstance old;
        synchronized (this) {
            old = client;
            client = null;
        }
        nextRing = UNKNOWN;
        if (old != null) {
            end(old);
        }
    }

    /** A client that loses its line at this very moment may be ending by itself and then says so. */
    private static void end(HazelcastInstance old) {
        try {
            old.getLifecycleService().terminate();
        } catch (HazelcastClientNotActiveException | RejectedExecutionException e) {
            LOG.debug("The client of the wire was ending already", e);
        }
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        renew();
    }

    private synchronized HazelcastInstance client() {
        if (closed) {
            throw new LineDown("this wire is closed");
        }
        var present = client;
        if (present == null || !present.getLifecycleService().isRunning()) {
            shutOut |= present != null;
            clients++;
            present = HazelcastClient.newHazelcastClient(
                    ClientSettings.of(address, address.client() + "-" + clients, token));
            client = present;
        }
        return present;
    }

    private IMap<String, byte[]> map(String name) {
        return client().getMap(name);
    }

    private Optional<Bytes> get(String map, String key) {
        return asked(
                map + " " + key,
                () -> Optional.ofNullable(answer(map(map).getAsync(key))).map(Bytes::of));
    }

    private void set(String map, String key, Bytes value) {
        if (value.size() > Names.LARGEST_WRITTEN) {
            throw new Declined(
                    map + " " + key,
                    new IllegalArgumentException(
                            value.size() + " bytes; at most " + Names.LARGEST_WRITTEN + " are taken"));
        }
        asked(map + " " + key, () -> Optional.ofNullable(answer(map(map).setAsync(key, value.toArray()))));
    }

    private static <T> T answer(CompletionStage<T> question)
            throws ExecutionException, InterruptedException, TimeoutException {
        return question.toCompletableFuture().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }

    private interface Question<T> {
        T ask() throws ExecutionException, InterruptedException, TimeoutException;
    }

    private <T> T asked(String what, Question<T> question) {
        try {
            var answer = question.ask();
            shutOut = false;
            return answer;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LineDown(what + ": interrupted", e);
        } catch (ExecutionException | TimeoutException | RuntimeException e) {
            nextRing = UNKNOWN;
            var fault = Faults.sorted(what, e);
            if (shutOut && fault instanceof LineDown) {
                throw new ShutOut(what + ": headquarters does not admit this station any more", fault);
            }
            throw fault;
        }
    }
}
