package zone.disclosure.station.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.page.Page;
import zone.disclosure.contract.wire.PageParcel;
import zone.disclosure.link.Position;
import zone.disclosure.link.ShelfChange;
import zone.disclosure.station.station.Identity;
import zone.disclosure.station.station.Registration;
import zone.disclosure.station.store.internal.Database;
import zone.disclosure.station.store.internal.FileBlobs;
import zone.disclosure.station.store.internal.SqliteMailbox;
import zone.disclosure.station.store.internal.SqliteOutbox;
import zone.disclosure.station.store.internal.SqliteShelf;
import zone.disclosure.station.store.internal.SqliteShelving;

/** A real store in a folder of a test, on which pages can be put without a headquarters. */
public final class SomeShelves implements AutoCloseable {
    public static final Instant NOON = Instant.parse("2026-11-20T04:00:00Z");
    public static final Clock CLOCK = Clock.fixed(NOON, ZoneId.of("Asia/Shanghai"));

    public final Database database;
    public final FileBlobs blobs;
    public final SqliteShelf shelf;
    public final SqliteShelving shelving;
    public final SqliteOutbox outbox;
    public final SqliteMailbox mailbox;
    public final List<ShelfChanged> changes = new ArrayList<>();
    public final List<PageId> damaged = new ArrayList<>();
    private long edition;

    public SomeShelves(Path folder, Registration registration) {
        this(folder, registration, CLOCK);
    }

    /** With a clock that somebody else turns. */
    public SomeShelves(Path folder, Registration registration, Clock clock) {
        database = Database.open(folder.resolve("shelf.db"));
        blobs = new FileBlobs(folder.resolve("blobs"), database);
        shelving = new SqliteShelving(database, CLOCK, changes::add);
        shelf = new SqliteShelf(
                database,
                blobs,
                () -> registration.identity().map(Identity::scopes).orElse(List.of()),
                damaged::add);
        outbox = new SqliteOutbox(database, registration, clock, _ -> {});
        mailbox = new SqliteMailbox(database, clock, _ -> {});
    }

    /** An empty shelf of an enrolled station. */
    public static SomeShelves in(Path folder) {
        return new SomeShelves(folder, new SomeRegistration());
    }

    /** Puts pages on the shelf as a round would, one edition for each scope. */
    public SomeShelves put(Page... pages) {
        Arrays.stream(pages).collect(Collectors.groupingBy(Page::scope)).forEach(this::put);
        return this;
    }

    /** Lets the content of a page rot on the disk, as nobody notices. */
    public void rot(PageId page) {
        JdbcClient.create(database.writer())
                .sql("update parcel set content = x'1f8b' where hash in (select parcel from page where id = :id)")
                .param("id", page.value())
                .update();
    }

    /** Takes a page from the shelf. */
    public SomeShelves remove(Scope scope, PageId page) {
        shelving.apply(new ShelfChange(next(scope), Map.of(), Set.of(page)));
        return this;
    }

    private void put(Scope scope, List<Page> pages) {
        var put = new HashMap<PageId, Sha256>();
        for (var page : pages) {
            var parcel = PageParcel.pack(page);
            shelving.stage(List.of(parcel));
            put.put(page.id(), parcel.name());
        }
        shelving.apply(new ShelfChange(next(scope), put, Set.of()));
    }

    private Position next(Scope scope) {
        edition++;
        return new Position(scope, "e1", edition, NOON);
    }

    @Override
    public void close() {
        database.close();
    }
}
