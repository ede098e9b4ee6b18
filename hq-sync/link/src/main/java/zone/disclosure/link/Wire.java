package zone.disclosure.link;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.StationId;

/**
 * What the far side offers. It carries bytes and proves nothing: whoever asks must check seals and hashes.
 *
 * <p>Every method but {@link #renew} and {@link #close} throws {@link LineDown} when no answer came in time, and
 * {@link Declined} when headquarters answered that it will not.
 */
public interface Wire extends AutoCloseable {
    /** The sealed head of a scope; empty when headquarters does not know the scope. */
    Optional<Bytes> head(Scope scope);

    /** A sealed log page; empty when the epoch is another or entries are missing, which means: ask for the head again. */
    Optional<Bytes> logPage(String key);

    /** The parcels there are, at most {@value zone.disclosure.link.Round#BATCH} names at once; superseded ones are missing. */
    Map<Sha256, Bytes> parcels(Collection<Sha256> names);

    /** A sealed digest or bucket; empty unless its edition is the newest. */
    Optional<Bytes> digest(String key);

    /** A slice of a bucket's pages, compressed together; empty when headquarters has no such bucket now. */
    Optional<Bytes> pack(Sha256 bucket, int slice);

    /** A sealed page of mail; empty when there is none after the serial in the key. */
    Optional<Bytes> mail(String key);

    /** One chunk of an attachment, {@code index} counting from 0; empty when headquarters has no such attachment. */
    Optional<Bytes> chunk(Sha256 blob, int index);

    /** Hands over a sealed submission; when this returns, headquarters' database has it. */
    void submit(StationId station, UUID submission, Bytes sealed);

    /** The sealed receipt of a submission; empty while headquarters does not have it. */
    Optional<Bytes> receipt(StationId station, UUID submission);

    /** Leaves a sealed report. */
    void report(StationId station, Bytes sealed);

    /** Waits for the bell, at most so long. */
    Heard listen(Duration patience);

    /** What the bell said. It proves nothing and names at most too much. */
    sealed interface Heard {
        /** It was quiet. */
        record Nothing() implements Heard {}

        /** Anything may have happened: a tick, the first listening, or a fault during which it may have rung. */
        record Anything() implements Heard {}

        /** These rang: codes of scopes that changed, numbers of stations that have mail. */
        record Names(Set<String> names) implements Heard {
            public Names {
                names = Set.copyOf(names);
            }
        }
    }

    /** Throws the present connection away and begins another. Does not wait for it. */
    void renew();

    @Override
    void close();
}
