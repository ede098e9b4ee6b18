package zone.disclosure.link.pocket;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.wire.LogPage;

/** One scope of a pocket headquarters: its change log and what it shows. */
final class PocketScope {
    final List<LogPage.Entry> log = new ArrayList<>();
    final Map<PageId, Sha256> shown = new HashMap<>();
    long floor = 1;

    void add(PageId page, int version, Optional<Sha256> parcel) {
        log.add(new LogPage.Entry(log.size() + 1L, page, version, parcel));
        parcel.ifPresentOrElse(hash -> shown.put(page, hash), () -> shown.remove(page));
    }

    /** Numbers start anew: one entry for each page that is shown. */
    void renumber() {
        var now = Map.copyOf(shown);
        log.clear();
        floor = 1;
        now.forEach((page, parcel) -> add(page, 1, Optional.of(parcel)));
    }
}
