package zone.disclosure.fleet.drill;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.page.Page;
import zone.disclosure.contract.wire.Chore;
import zone.disclosure.link.Party;
import zone.disclosure.link.Wire;
import zone.disclosure.link.WireAddress;
import zone.disclosure.link.hazelcast.HazelcastWire;
import zone.disclosure.station.station.Registration;

/** One world's part of a {@link Capital}. Its database is read, never asked over the wire. */
final class RealCounty implements County {
    /** So long with all members well, and then something is lost. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final Duration BETWEEN = Duration.ofMillis(300);
    private static final String VERSIONS = """
            select page, max(version) as version
              from page_version
             where page in (:pages)
             group by page
            """;
    private static final String SHOWN = """
            select page, parcel
              from shown_page
             where scope = :scope
            """;
    private static final String SUBMISSIONS = """
            select id, serial
              from submission join slip on slip.submission = submission.id
             where submission.station = :station
             order by serial
            """;
    private static final String LETTERS = """
            select id::text
              from letter
             where station = :station
             order by serial
            """;
    private static final String GAPS = """
            select scope.code, scope.edition, count(edition.number) as entries, coalesce(max(edition.number), 0) as last
              from scope left join edition on edition.scope = scope.code
             where scope.code like :county
             group by scope.code, scope.edition
            having scope.edition <> count(edition.number) or scope.edition <> coalesce(max(edition.number), 0)
            """;

    private final TurnedClock clock = new TurnedClock();
    private final Capital capital;
    private final Ground ground;

    RealCounty(Capital capital, Ground ground) {
        this.capital = capital;
        this.ground = ground;
    }

    @Override
    public Set<Class<? extends Step.Fault>> possible() {
        return Set.of(
                Step.Cut.class,
                Step.Corrupt.class,
                Step.Replay.class,
                Step.PowerCut.class,
                Step.DiskFull.class,
                Step.RowLost.class,
                Step.RowDamaged.class,
                Step.BlobDamaged.class,
                Step.FileRuined.class,
                Step.Replaced.class,
                Step.NewClient.class,
                Step.DatabaseCut.class,
                Step.NoticesCut.class);
    }

    @Override
    public Clock clock() {
        return clock;
    }

    /** Only the stations' clocks can be turned. */
    @Override
    public void pass(Duration time) {
        clock.turn(time);
    }

    @Override
    public Registration enrol(StationId station) {
        return capital.enrol(station);
    }

    @Override
    public Wire wire(Registration registration) {
        var identity = registration.identity().orElseThrow();
        var party = new Party(identity.id(), identity.scopes(), identity.sealing(), registration::seal);
        var address = new WireAddress(
                identity.cluster(), capital.addresses(), identity.id().value());
        return new HazelcastWire(address, () -> party.token(Clock.systemUTC().instant()));
    }

    @Override
    public void publish(List<Page> pages, List<byte[]> files) {
        files.forEach(capital::keep);
        quietly(() -> capital.publishing().publish(pages));
    }

    @Override
    public void withdraw(PageId page) {
        quietly(() -> capital.publishing().withdraw(page));
    }

    @Override
    public void send(StationId station) {
        quietly(() -> capital.send(station, new Chore(Chore.What.REINDEX)));
    }

    @Override
    public Map<PageId, Integer> versions(Set<PageId> pages) {
        var versions = new HashMap<PageId, Integer>();
        capital.look()
                .sql(VERSIONS)
                .param("pages", pages.stream().map(PageId::value).toList())
                .query(row -> {
                    versions.put(new PageId(row.getString("page")), row.getInt("version"));
                });
        return versions;
    }

    @Override
    public Map<PageId, Sha256> shown(Scope scope) {
        var shown = new HashMap<PageId, Sha256>();
        capital.look().sql(SHOWN).param("scope", scope.code()).query(row -> {
            shown.put(new PageId(row.getString("page")), new Sha256(row.getString("parcel")));
        });
        return shown;
    }

    @Override
    public List<Kept> submissions(StationId station) {
        return capital.look()
                .sql(SUBMISSIONS)
                .param("station", station.value())
                .query((row, _) -> new Kept(row.getObject("id", UUID.class), row.getLong("serial")))
                .list();
    }

    @Override
    public List<String> letters(StationId station) {
        return capital.look()
                .sql(LETTERS)
                .param("station", station.value())
                .query((row, _) -> row.getString(1))
                .list();
    }

    @Override
    public List<String> faultsOfTheLog() {
        return capital.look()
                .sql(GAPS)
                .param("county", ground.county() + "%")
                .query((row, _) -> "scope " + row.getString("code") + " is at edition " + row.getLong("edition")
                        + ", its log has " + row.getLong("entries") + " entries and ends at " + row.getLong("last"))
                .list();
    }

    @Override
    public void strike(Step.Fault fault) {
        switch (fault) {
            case Step.DatabaseCut() -> capital.cutDatabase();
            case Step.NoticesCut() -> capital.cutNotices();
            default -> throw new IllegalArgumentException("this headquarters cannot suffer " + fault);
        }
    }

    @Override
    public void heal() {
        capital.awaitWell();
    }

    /** Time in which members start again does not count: it depends on the computer, not on the link. */
    @Override
    public List<String> await(Supplier<List<String>> attempt) {
        long left = PATIENCE.toNanos();
        var differences = attempt.get();
        while (!differences.isEmpty() && left > 0) {
            capital.awaitWell();
            long begun = System.nanoTime();
            LockSupport.parkNanos(BETWEEN.toNanos());
            differences = attempt.get();
            if (capital.isWell()) {
                left -= System.nanoTime() - begun;
            }
        }
        return differences;
    }

    /** A connection that was killed may have committed or not; the database says which. */
    private static void quietly(Runnable work) {
        try {
            work.run();
        } catch (DataAccessException | TransactionException e) {
            // What came of it is read from the database.
        }
    }

    @Override
    public void close() {}
}
