package zone.disclosure.hq.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.page.Attribute;
import zone.disclosure.contract.page.Field;
import zone.disclosure.hq.access.Staff;
import zone.disclosure.hq.store.Slice;

/**
 * What staff write, and how it reaches the public. Every move is one transaction with its line in the journal; who may do
 * what is decided here and nowhere else. Nothing gets out without a submission and another person's approval.
 */
public interface Drafts {
    /** A new page. It is {@link State#HELD} when the law asks for more, else {@link State#DRAFT}. */
    Move create(Staff by, Scope scope, Material material);

    /**
     * A new revision; a submitted or published draft becomes a draft again, what the public sees stays.
     *
     * @param revision the one that was edited; an older one is refused as stale
     */
    Move save(Staff by, PageId page, int revision, Scope scope, Material material);

    /** Asks for approval; from here on the content's hash is fixed. Refused while a finding stops it. Source: R4.10. */
    Move submit(Staff by, PageId page, int revision);

    /** Back to draft, with a reason for the editor. */
    Move sendBack(Staff by, PageId page, int revision, String reason);

    /** To the public: a new version, and an edition of its scope. Submitter and approver differ. Source: R4.10. */
    Move publish(Staff by, PageId page, int revision);

    /** Away from the public, at once and everywhere, with a reason. */
    Move withdraw(Staff by, PageId page, String reason);

    /** The newest revision. */
    Optional<Draft> find(PageId page);

    /** Newest change first; equal ones by id. */
    List<DraftRow> list(DraftFilter filter, Slice slice);

    /** How many {@link #list} would give in all. */
    int count(DraftFilter filter);

    /** How many there are in each state; states without any are absent. */
    Map<State, Integer> tally();

    /** All issuers, for a filter. */
    List<String> issuers();

    /** All scopes with content, for a filter. */
    List<Scope> scopes();

    /** All revisions, newest first. */
    List<Draft> history(PageId page);

    /**
     * What the checks would find in this material, without saving anything.
     *
     * @param page the page it is for; empty for one that is not saved yet
     */
    List<Finding> findings(Optional<PageId> page, Scope scope, Material material);

    /**
     * Gives an attribute to all held drafts of the filter that lack one: a decision of a person, on record.
     */
    Bulk completeAll(Staff by, DraftFilter filter, Attribute attribute);

    /** Gives a field to all held drafts of the filter that lack one: a decision of a person, on record. */
    Bulk completeAll(Staff by, DraftFilter filter, Field field);

    /** Submits all drafts of the filter; held ones too, and refuses them, unless the filter names states. */
    Bulk submitAll(Staff by, DraftFilter filter);

    /** Publishes all submitted ones of the filter, up to 500 per transaction. */
    Bulk publishAll(Staff by, DraftFilter filter);

    /**
     * Takes in something from outside, as often as one likes. The page's id follows from {@code sourceKey} alone:
     * {@link #idOf}.
     *
     * @param sourceKey names the thing at its source for ever, as in {@code corpus:dd0dd696730}
     */
    Taken intake(Staff by, String sourceKey, Scope scope, Material material);

    /** The page that a source key always becomes. */
    static PageId idOf(String sourceKey) {
        return PageId.of("source:" + sourceKey);
    }
}
