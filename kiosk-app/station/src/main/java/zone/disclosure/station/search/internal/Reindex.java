package zone.disclosure.station.search.internal;

import java.util.UUID;
import zone.disclosure.contract.wire.Chore;
import zone.disclosure.station.sync.ChoreDoer;

/** Makes the search index anew when headquarters asks. Visitors search in the old one until the new one is complete. */
record Reindex(IndexKeeper keeper) implements ChoreDoer {
    @Override
    public Chore.What what() {
        return Chore.What.REINDEX;
    }

    @Override
    public Outcome perform(UUID chore) throws InterruptedException {
        int pages = keeper.makeAnew();
        return new Outcome.Done("检索索引已重建，共 " + pages + " 条。The search index was made anew with " + pages + " pages.");
    }

    @Override
    public boolean isRepeatable() {
        return true;
    }
}
