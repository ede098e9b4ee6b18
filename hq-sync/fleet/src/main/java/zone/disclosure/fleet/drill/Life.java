package zone.disclosure.fleet.drill;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import zone.disclosure.contract.PageId;
import zone.disclosure.link.AttachmentRun;
import zone.disclosure.link.MailRun;
import zone.disclosure.link.OutboxRun;
import zone.disclosure.link.Party;
import zone.disclosure.link.Position;
import zone.disclosure.link.Round;
import zone.disclosure.link.Wire;
import zone.disclosure.station.incidents.Incident;
import zone.disclosure.station.incidents.Incidents;
import zone.disclosure.station.station.Registration;
import zone.disclosure.station.store.internal.Database;
import zone.disclosure.station.store.internal.FileBlobs;
import zone.disclosure.station.store.internal.Rescue;
import zone.disclosure.station.store.internal.SqliteMailbox;
import zone.disclosure.station.store.internal.SqliteOutbox;
import zone.disclosure.station.store.internal.SqliteShelf;
import zone.disclosure.station.store.internal.SqliteShelving;

/** A station from power on to power off: the real stores and the real runs, each called when the schedule says so. */
final class Life implements AutoCloseable {
    private static final long ALL_PAGES = 1_073_741_823;

    final Database database;
    final FileBlobs blobs;
    final SqliteShelving shelving;
    final SqliteShelf shelf;
    final SqliteOutbox outbox;
    final Round round;
    final SqliteMailbox mailbox;
    final MailRun mail;
    final OutboxRun letters;
    final AttachmentRun attachments;
    private final Party party;

    /** @param news hears which pages the link took away, after each change of the shelf */
    Life(
            Path folder,
            Registration registration,
            Wire wire,
            Incidents incidents,
            Clock clock,
            Consumer<Set<PageId>> news) {
        var identity = registration.identity().orElseThrow();
        party = new Party(identity.id(), identity.scopes(), identity.sealing(), registration::seal);
        database = new Rescue(folder.resolve("shelf.db"), incidents, clock).open();
        blobs = new FileBlobs(folder.resolve("blobs"), database);
        var damaged = new HashSet<PageId>();
        shelving = new SqliteShelving(
                database,
                clock,
                change -> {
                    var gone = new HashSet<>(change.gone());
                    gone.removeAll(damaged);
                    damaged.removeAll(change.gone());
                    news.accept(gone);
                },
                damaged::addAll);
        shelf = new SqliteShelf(database, blobs, identity::scopes, page -> {
            incidents.raise(Incident.PAGE_DAMAGED, "page " + page);
            damaged.add(page);
            shelving.discard(page);
        });
        outbox = new SqliteOutbox(database, registration, clock, _ -> {});
        round = new Round(wire, shelving, identity.sealing());
        mailbox = new SqliteMailbox(database, clock, _ -> {});
        mail = new MailRun(wire, mailbox, party);
        letters = new OutboxRun(wire, outbox, party);
        attachments = new AttachmentRun(wire, blobs, mailbox::orders, clock);
    }

    Party party() {
        return party;
    }

    /** Whose submissions are acknowledged now. */
    String epoch() {
        return shelving.position(party.scopes().getFirst()).map(Position::epoch).orElse("");
    }

    /** From now on the database may grow by so many pages only; as much as it likes when empty. */
    void room(Optional<Integer> pages) {
        try (var connection = database.writer().getConnection();
                var statement = connection.createStatement()) {
            long now;
            try (var row = statement.executeQuery("pragma page_count")) {
                row.next();
                now = row.getLong(1);
            }
            statement.execute(
                    "pragma max_page_count = " + pages.map(more -> now + more).orElse(ALL_PAGES));
        } catch (SQLException e) {
            throw new IllegalStateException("the drill cannot fill the disk", e);
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
