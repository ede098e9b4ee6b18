package zone.disclosure.hq.publishing;

import java.util.List;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.page.Page;

/**
 * Writes what the public sees. Each call is one transaction, or part of the caller's: published state, change log and
 * parcels stand together or not at all. It asks nobody whether a page may go out; {@code content} has.
 */
public interface Publishing {
    /**
     * Takes the publishing lease for the surrounding transaction: of all members, one publishes at a time. Whoever locks
     * rows of its own before it publishes calls this before the first of them, or two could wait for each other.
     *
     * @throws zone.disclosure.hq.store.Trouble with {@link zone.disclosure.hq.store.Incident#LEASE} when another
     *     member has it for longer than a person waits
     */
    void begin();

    /**
     * Gives each page the next edition number of its scope. A page that was shown in another scope is withdrawn there.
     *
     * @throws IllegalArgumentException when a page's version is not one more than its newest, or an attachment is not in
     *     {@link zone.disclosure.hq.store.Blobs}
     */
    void publish(List<Page> pages);

    /**
     * Takes a page from the public, as one more edition of its scope.
     *
     * @return false when it is not shown
     */
    boolean withdraw(PageId page);
}
