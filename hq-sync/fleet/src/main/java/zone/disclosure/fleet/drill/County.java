package zone.disclosure.fleet.drill;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.page.Page;
import zone.disclosure.link.Wire;
import zone.disclosure.station.station.Registration;

/**
 * Headquarters as one schedule sees it: what staff can do there, what can befall it, and what its database holds. What
 * it answers about its database comes from there, never over the wire.
 */
interface County extends AutoCloseable {
    /** A submission in the database. */
    record Kept(UUID id, long serial) {}

    /** What can go wrong here. */
    Set<Class<? extends Step.Fault>> possible();

    /** The clock of this world. */
    Clock clock();

    /** Lets time go by where the clock can be turned. */
    void pass(Duration time);

    /** A computer becomes this station, with a new key; the one before is forgotten. */
    Registration enrol(StationId station);

    /** A way to headquarters for this station. */
    Wire wire(Registration registration);

    /**
     * Publishes, or not: whether it did stands in {@link #versions} and {@link #shown}.
     *
     * @param files content of the attachments these pages carry
     */
    void publish(List<Page> pages, List<byte[]> files);

    /** Withdraws, or not. */
    void withdraw(PageId page);

    /** Writes to a station. */
    void send(StationId station);

    /** The newest version of each of these pages that was ever public. */
    Map<PageId, Integer> versions(Set<PageId> pages);

    /** What the public may see of a scope. */
    Map<PageId, Sha256> shown(Scope scope);

    /** What came from a station, by the order of serials. */
    List<Kept> submissions(StationId station);

    /** The letters written to a station, by id, in the order in which they were written. */
    List<String> letters(StationId station);

    /** What is wrong with the numbers of editions, in words. */
    List<String> faultsOfTheLog();

    /** Something goes wrong. */
    void strike(Step.Fault fault);

    /** All is well again, or will be when this returns. */
    void heal();

    /** Lets everybody catch up, again and again, until {@code attempt} finds no difference or it takes too long. */
    List<String> await(Supplier<List<String>> attempt);

    @Override
    void close();
}
