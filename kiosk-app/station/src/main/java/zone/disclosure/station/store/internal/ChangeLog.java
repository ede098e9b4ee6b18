package zone.disclosure.station.store.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import zone.disclosure.contract.PageId;
import zone.disclosure.station.store.Changes;
import zone.disclosure.station.store.Changes.Mark;

/** Tells what changed since a mark. */
final class ChangeLog {
    private static final String NOW = """
            select lineage, change
              from shelf
            """;
    private static final String PUT = """
            select distinct id
              from page
             where change > :since
               and change <= :now
            """;
    private static final String GONE = """
            select id
              from gone
             where change > :since
               and change <= :now
            """;

    private final JdbcClient reading;

    ChangeLog(Database database) {
        this.reading = database.read();
    }

    /**
     * The mark is read first: what is committed between the reads has a higher number, is left out here and comes next
     * time. A page that changed again in between is then missing now and comes next time too.
     */
    Changes since(Mark mark) {
        var now = reading.sql(NOW)
                .query((row, _) -> new Mark(row.getString("lineage"), row.getLong("change")))
                .single();
        if (!now.lineage().equals(mark.lineage())) {
            return new Changes(now, true, ids(PUT, 0, now.number()), Set.of());
        }
        if (now.number() == mark.number()) {
            return new Changes(now, false, Set.of(), Set.of());
        }
        return new Changes(now, false, ids(PUT, mark.number(), now.number()), ids(GONE, mark.number(), now.number()));
    }

    private Set<PageId> ids(String query, long since, long now) {
        List<PageId> found = reading.sql(query)
                .param("since", since)
                .param("now", now)
                .query((row, _) -> new PageId(row.getString("id")))
                .list();
        return new HashSet<>(found);
    }
}
