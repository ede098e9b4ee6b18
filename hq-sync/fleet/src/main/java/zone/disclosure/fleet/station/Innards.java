package zone.disclosure.fleet.station;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import zone.disclosure.link.BlobShelf;
import zone.disclosure.link.LinkLoop;
import zone.disclosure.link.Mailbox;
import zone.disclosure.link.Sendings;
import zone.disclosure.link.Shelving;
import zone.disclosure.link.Wire;
import zone.disclosure.link.Witness;
import zone.disclosure.station.search.Search;
import zone.disclosure.station.search.internal.IndexedShelf;
import zone.disclosure.station.store.Outbox;
import zone.disclosure.station.store.Shelf;
import zone.disclosure.station.store.ShelfChanged;
import zone.disclosure.station.store.internal.Database;
import zone.disclosure.station.store.internal.FileBlobs;
import zone.disclosure.station.store.internal.SqliteMailbox;
import zone.disclosure.station.store.internal.SqliteOutbox;
import zone.disclosure.station.store.internal.SqliteShelf;
import zone.disclosure.station.store.internal.SqliteShelving;

/** One life of a station, from power on to power off: the real classes, put together as the station's container does. */
final class Innards {
    private final Mains mains;
    private final Database database;
    private final SqliteShelving shelving;
    private final SqliteShelf shelf;
    private final SqliteOutbox outbox;
    private final LinkLoop loop;
    private final @Nullable IndexedShelf index;
    private boolean started;

    Innards(
            Membership membership,
            List<String> members,
            Path folder,
            boolean searching,
            Clock real,
            Witness witness,
            Consumer<ShelfChanged> news) {
        mains = new Mains(real);
        var clock = mains.clock();
        var identity = membership.papers();
        database = Database.open(folder.resolve("shelf.db"), 1);
        var blobs = new FileBlobs(folder.resolve("blobs"), database);
        shelving = new SqliteShelving(database, clock, change -> changed(change, news));
        shelf = new SqliteShelf(database, blobs, identity::scopes, _ -> {});
        outbox = new SqliteOutbox(database, membership, clock, _ -> {});
        var mailbox = new SqliteMailbox(database, clock, _ -> {});
        index = searching ? new IndexedShelf(folder.resolve("index"), shelf, real) : null;
        var stores = new LinkLoop.Stores(
                mains.behind(Shelving.class, shelving),
                mains.behind(BlobShelf.class, blobs),
                mains.behind(Sendings.class, outbox),
                mains.behind(Mailbox.class, mailbox));
        var self = new Self(identity.id(), shelf, shelving, blobs, outbox, mailbox, clock);
        loop = new LinkLoop(
                mains.behind(Wire.class, Lines.wire(membership, members, clock)),
                Lines.party(membership),
                stores,
                witness,
                self::report,
                clock);
    }

    synchronized void start() {
        if (!started) {
            started = true;
            loop.start();
        }
    }

    void stop() {
        loop.close();
        close();
    }

    void crash() {
        mains.cut();
        loop.close();
        close();
    }

    SqliteShelving shelving() {
        return shelving;
    }

    Shelf shelf() {
        return shelf;
    }

    Outbox outbox() {
        return outbox;
    }

    void submissionWritten() {
        loop.letterWritten();
    }

    Optional<Search> search() {
        return Optional.ofNullable(index).map(IndexedShelf::search);
    }

    void hurry() {
        loop.hurry();
    }

    private void changed(ShelfChanged change, Consumer<ShelfChanged> news) {
        news.accept(change);
        if (index != null) {
            index.follow();
        }
    }

    private void close() {
        try (database) {
            if (index != null) {
                index.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("closing the search index", e);
        }
    }
}
