package zone.disclosure.hq.distribution.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.page.Attachment;
import zone.disclosure.contract.wire.BrokenSeal;
import zone.disclosure.hq.publishing.Editions;
import zone.disclosure.hq.stations.Mail;
import zone.disclosure.hq.stations.Stations;
import zone.disclosure.hq.store.Blobs;
import zone.disclosure.hq.submissions.Submissions;

/** Where each map of the wire gets its values, and where what stations write goes. Keys come from strangers. */
final class Sources {
    private static final Logger LOG = LoggerFactory.getLogger(Sources.class);

    private final Editions editions;
    private final Blobs blobs;
    private final Submissions submissions;
    private final Stations stations;
    private final Mail mail;

    Sources(Editions editions, Blobs blobs, Submissions submissions, Stations stations, Mail mail) {
        this.editions = editions;
        this.blobs = blobs;
        this.submissions = submissions;
        this.stations = stations;
        this.mail = mail;
    }

    Optional<Bytes> head(String key) {
        return read(key, Scope::new).map(editions::head);
    }

    Optional<Bytes> logPage(String key) {
        return editions.logPage(key);
    }

    Optional<Bytes> digest(String key) {
        return editions.digest(key);
    }

    Optional<Bytes> pack(String key) {
        return editions.pack(key);
    }

    Optional<Bytes> mail(String key) {
        return mail.page(key);
    }

    Map<String, Bytes> parcels(Collection<String> keys) {
        var names = new HashSet<Sha256>();
        keys.forEach(key -> read(key, Sha256::new).ifPresent(names::add));
        var found = new HashMap<String, Bytes>();
        editions.parcels(names).forEach((name, content) -> found.put(name.hex(), content));
        return found;
    }

    Optional<Bytes> chunk(String key) {
        int slash = key.indexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        var index = read(key.substring(slash + 1), Integer::valueOf).filter(number -> number >= 0);
        return read(key.substring(0, slash), Sha256::new)
                .flatMap(blobs::find)
                .flatMap(file -> index.flatMap(number -> chunk(file, number)));
    }

    Optional<Bytes> receipt(String key) {
        return submission(key).flatMap(named -> submissions.receipt(named.station(), named.id()));
    }

    /** What headquarters will never take is refused in words; whatever else fails may be tried again. */
    void submission(String key, Bytes sealed) {
        try {
            submissions.accept(sealed);
        } catch (BrokenSeal e) {
            throw declined(key, String.valueOf(e.getMessage()));
        } catch (DataIntegrityViolationException e) {
            LOG.warn("The database cannot keep submission {}", key, e);
            throw declined(key, "数据库无法保存此内容，详见总部日志。The database cannot keep it; headquarters' log says why.");
        }
    }

    private IllegalArgumentException declined(String key, String reason) {
        LOG.warn("Submission {} was declined: {}", key, reason);
        submission(key).ifPresent(named -> submissions.decline(named.station(), named.id(), reason));
        return new IllegalArgumentException(reason);
    }

    private record Named(StationId station, UUID id) {}

    private static Optional<Named> submission(String key) {
        int slash = key.indexOf('/');
        return slash < 0
                ? Optional.empty()
                : read(key.substring(0, slash), StationId::new)
                        .flatMap(station ->
                                read(key.substring(slash + 1), UUID::fromString).map(id -> new Named(station, id)));
    }

    void report(String key, Bytes sealed) {
        try {
            stations.report(sealed);
        } catch (BrokenSeal e) {
            LOG.warn("A report of {} was declined: {}", key, e.getMessage());
            throw new IllegalArgumentException(e.getMessage());
        }
    }

    private static Optional<Bytes> chunk(Path file, int index) {
        try (var channel = FileChannel.open(file)) {
            long from = (long) index * Attachment.CHUNK;
            long left = channel.size() - from;
            if (left <= 0) {
                return Optional.empty();
            }
            var chunk = ByteBuffer.allocate((int) Math.min(left, Attachment.CHUNK));
            while (chunk.hasRemaining() && channel.read(chunk, from + chunk.position()) >= 0) {}
            return Optional.of(Bytes.of(chunk.array()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read attachment " + file.getFileName(), e);
        }
    }

    /** What a key means; a key that means nothing simply has no value. */
    private static <T> Optional<T> read(String text, Function<String, T> reader) {
        try {
            return Optional.of(reader.apply(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
