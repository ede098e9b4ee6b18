package zone.disclosure.station.sync.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import zone.disclosure.contract.wire.Health;
import zone.disclosure.contract.wire.Report;
import zone.disclosure.contract.wire.ScopeDigest;
import zone.disclosure.link.BlobShelf;
import zone.disclosure.link.LinkLoop;
import zone.disclosure.link.Mailbox;
import zone.disclosure.link.Shelving;
import zone.disclosure.station.devices.Condition;
import zone.disclosure.station.devices.Printer;
import zone.disclosure.station.incidents.Incidents;
import zone.disclosure.station.station.Folders;
import zone.disclosure.station.station.Identity;
import zone.disclosure.station.store.Chores;
import zone.disclosure.station.store.Freshness;
import zone.disclosure.station.store.Outbox;
import zone.disclosure.station.store.Shelf;

/** Says what this station has, counted at the moment of asking. */
final class Account {
    private static final Logger LOG = LoggerFactory.getLogger(Account.class);

    private final Shelf shelf;
    private final Shelving shelving;
    private final BlobShelf blobs;
    private final Outbox outbox;
    private final Folders folders;
    private final Printer printer;
    private final Mailbox mailbox;
    private final Chores chores;
    private final Incidents incidents;

    Account(
            Shelf shelf,
            LinkLoop.Stores stores,
            Outbox outbox,
            Chores chores,
            Folders folders,
            Printer printer,
            Incidents incidents) {
        this.shelf = shelf;
        this.shelving = stores.shelving();
        this.blobs = stores.blobs();
        this.outbox = outbox;
        this.folders = folders;
        this.printer = printer;
        this.mailbox = stores.mailbox();
        this.chores = chores;
        this.incidents = incidents;
    }

    Report report(Identity identity, String software, Clock clock) {
        return new Report(
                identity.id(),
                clock.instant(),
                software,
                holdings(),
                outbox.waiting(),
                blobs.missing(Integer.MAX_VALUE).size(),
                freeBytes(),
                printerWord(),
                health());
    }

    private Health health() {
        var mishaps = incidents.open().stream()
                .sorted(Comparator.comparing(Incidents.Open::first))
                .map(open -> new Health.Mishap(open.incident().code(), open.first()))
                .toList();
        return new Health(outbox.declined(), mailbox.read(), mishaps, chores.answers());
    }

    private List<Report.Holding> holdings() {
        return shelf.freshness().stream()
                .filter(fresh -> fresh.verifiedAt().isPresent())
                .map(this::holding)
                .toList();
    }

    private Report.Holding holding(Freshness fresh) {
        var pages = shelving.holdings(fresh.scope());
        var digest = ScopeDigest.of(fresh.epoch(), fresh.scope(), fresh.edition(), pages)
                .root();
        return new Report.Holding(
                fresh.scope(), fresh.epoch(), fresh.edition(), digest, pages.size(), fresh.shownSince());
    }

    private String printerWord() {
        return switch (printer.condition()) {
            case Condition.Ready(var name) -> name;
            case Condition.Troubled(var reason) -> reason.name();
        };
    }

    private long freeBytes() {
        try {
            return Files.getFileStore(folders.root()).getUsableSpace();
        } catch (IOException e) {
            LOG.warn("The free space of {} cannot be read", folders.root(), e);
            return 0;
        }
    }
}
