package zone.disclosure.fleet.station;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.page.Page;
import zone.disclosure.contract.wire.Submission;
import zone.disclosure.link.Position;
import zone.disclosure.station.catalogue.Slice;
import zone.disclosure.station.search.Query;
import zone.disclosure.station.search.Search;
import zone.disclosure.station.store.Shelf;
import zone.disclosure.station.store.ShelfChanged;

/**
 * A station of the real link with its own shelf on the disk, in this process: what a station does between wire and disk,
 * without screens. It can be stopped, crashed as by a power cut, and started again on what lies on its disk.
 */
public final class FleetStation implements AutoCloseable {
    private static final int FIRST_LEAF = 10;

    private final Membership membership;
    private final Path folder;
    private final boolean searching;
    private final Consumer<Arrival> news;
    private final Notes notes = new Notes();
    private List<String> members;
    private @Nullable Innards running;

    /**
     * Pages arrived or left.
     *
     * @param at right after the commit
     */
    public record Arrival(StationId station, Instant at, ShelfChanged change) {}

    /** Does not start yet. {@code folder} is this station's disk. */
    public FleetStation(Membership membership, Path folder, Consumer<Arrival> news) {
        this(membership, folder, false, news);
    }

    /** @param searching whether it keeps the search index too, as a real one does */
    public FleetStation(Membership membership, Path folder, boolean searching, Consumer<Arrival> news) {
        this.membership = membership;
        this.folder = folder;
        this.searching = searching;
        this.news = news;
        this.members = membership.papers().members();
    }

    /** Its number. */
    public StationId id() {
        return membership.papers().id();
    }

    /** Whose pages it shows, widest first. */
    public List<Scope> scopes() {
        return membership.papers().scopes();
    }

    /** Its disk. */
    public Path folder() {
        return folder;
    }

    /** What its link told since it was made. */
    public Notes notes() {
        return notes;
    }

    /** From the next start on it reaches headquarters at these addresses: through a proxy, or at several members. */
    public void reachAt(List<String> addresses) {
        members = List.copyOf(addresses);
    }

    /** Opens its disk without a line. Then {@link #start} only begins the link. */
    public synchronized void open() {
        if (running == null) {
            try {
                Files.createDirectories(folder);
                Blank.lay(folder.resolve("shelf.db"));
            } catch (IOException e) {
                throw new UncheckedIOException("the disk of station " + id(), e);
            }
            running = new Innards(membership, members, folder, searching, Clock.systemUTC(), notes, this::tell);
        }
    }

    /** Begins. Returns at once, as a real station does. */
    public synchronized void start() {
        open();
        innards().start();
    }

    /** Ends between two whole pieces of work. */
    public synchronized void stop() {
        if (running != null) {
            running.stop();
            running = null;
        }
    }

    /** Ends as a power cut does: nothing is finished, nothing is said to headquarters, open transactions are lost. */
    public synchronized void crash() {
        if (running != null) {
            running.crash();
            running = null;
        }
    }

    /** Forgets everything but who it is. Must be stopped. */
    public synchronized void wipe() {
        if (running != null) {
            throw new IllegalStateException("station " + id() + " runs");
        }
        Blank.wipe(folder);
    }

    /** Whether it runs. */
    public synchronized boolean isRunning() {
        return running != null;
    }

    /** Writes down a submission, as a form does. */
    public UUID submit() {
        var life = innards();
        var submission = life.outbox().add(Submission.Kind.SLIP, SomeSlip::json);
        life.submissionWritten();
        return submission;
    }

    /** How many submissions wait for headquarters. */
    public int waiting() {
        return innards().outbox().waiting();
    }

    /** Where a scope stands. */
    public Optional<Position> position(Scope scope) {
        return innards().shelving().position(scope);
    }

    /** What lies on the shelf, by the name of the parcel. */
    public Map<PageId, Sha256> holdings(Scope scope) {
        return innards().shelving().holdings(scope);
    }

    /** Its shelf, to read. */
    public Shelf shelf() {
        return innards().shelf();
    }

    /** Its search; empty when it keeps none. */
    public Optional<Search> search() {
        return innards().search();
    }

    /** The page of that title, if its own search finds it as a visitor would who types the title. */
    public Optional<PageId> found(String title) {
        return search().stream()
                .flatMap(search -> search.results(Query.of(title), Slice.first(FIRST_LEAF)).hits().stream())
                .filter(hit -> hit.page().title().equals(title))
                .map(hit -> hit.page().id())
                .findFirst();
    }

    /** Whether its own search finds the page on its first leaf when a visitor types the page's title. */
    public boolean finds(PageId page) {
        var title = shelf().page(page).map(Page::title);
        return title.isPresent()
                && search().stream()
                        .flatMap(search ->
                                search.results(Query.of(title.get()), Slice.first(FIRST_LEAF)).hits().stream())
                        .anyMatch(hit -> hit.page().id().equals(page));
    }

    /** Everything now: as after a chore. */
    public void hurry() {
        innards().hurry();
    }

    private synchronized Innards innards() {
        if (running == null) {
            throw new IllegalStateException("station " + id() + " does not run");
        }
        return running;
    }

    private void tell(ShelfChanged change) {
        news.accept(new Arrival(id(), Instant.now(Clock.systemUTC()), change));
    }

    @Override
    public void close() {
        stop();
    }
}
