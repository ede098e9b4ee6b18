package zone.disclosure.fleet.station;

import java.time.Clock;
import java.util.List;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.wire.Health;
import zone.disclosure.contract.wire.Report;
import zone.disclosure.contract.wire.ScopeDigest;
import zone.disclosure.link.BlobShelf;
import zone.disclosure.link.Shelving;
import zone.disclosure.station.store.Freshness;
import zone.disclosure.station.store.Outbox;
import zone.disclosure.station.store.Shelf;
import zone.disclosure.station.store.internal.SqliteMailbox;

/** Says what a station of the fleet has, counted on its shelf at the moment of asking, as a real one does. */
record Self(
        StationId id,
        Shelf shelf,
        Shelving shelving,
        BlobShelf blobs,
        Outbox outbox,
        SqliteMailbox mailbox,
        Clock clock) {
    Report report() {
        return new Report(
                id,
                clock.instant(),
                "fleet",
                shelf.freshness().stream()
                        .filter(fresh -> fresh.verifiedAt().isPresent())
                        .map(this::holding)
                        .toList(),
                outbox.waiting(),
                blobs.missing(Integer.MAX_VALUE).size(),
                1L << 30,
                "",
                new Health(outbox.declined(), mailbox.read(), List.of(), mailbox.answers()));
    }

    private Report.Holding holding(Freshness fresh) {
        var pages = shelving.holdings(fresh.scope());
        var digest = ScopeDigest.of(fresh.epoch(), fresh.scope(), fresh.edition(), pages)
                .root();
        return new Report.Holding(
                fresh.scope(), fresh.epoch(), fresh.edition(), digest, pages.size(), fresh.shownSince());
    }
}
