package zone.disclosure.station.shell;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import zone.disclosure.contract.PageId;

/** The pages a visitor wants to take along (我的夹子), in the order put in. */
public final class Basket {
    /** As many as one code still carries with modules large enough for an old phone. */
    public static final int MOST = 12;

    private final SequencedSet<PageId> pages = new LinkedHashSet<>();

    /** Puts a page in; false when the basket is full. A page that is in already stays where it is. */
    public boolean put(PageId page) {
        if (pages.size() >= MOST && !pages.contains(page)) {
            return false;
        }
        pages.add(page);
        return true;
    }

    /** Takes a page out. */
    public void take(PageId page) {
        pages.remove(page);
    }

    /** Whether it is in. */
    public boolean holds(PageId page) {
        return pages.contains(page);
    }

    /** All of them. */
    public List<PageId> pages() {
        return List.copyOf(pages);
    }
}
