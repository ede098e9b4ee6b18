package zone.disclosure.fleet;

import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.StationId;
import zone.disclosure.fleet.headquarters.FleetHeadquarters;

/** What is true according to headquarters' database: what stations must have, and when it was published. */
public record County(FleetHeadquarters headquarters) {
    /** Code of the county of which the fleet makes stations. */
    public static final Scope SCOPE = new Scope("439921000000");

    private static final int VILLAGES_A_TOWN = 5;

    /** The station with this number, counted from 0: five villages to a town. */
    public static StationId station(int number) {
        return new StationId(
                "439921%03d%03d01".formatted(101 + number / VILLAGES_A_TOWN, 201 + number % VILLAGES_A_TOWN));
    }

    /** The newest edition of each scope that has one. */
    public Map<Scope, Long> editions() {
        return headquarters.ask(database -> {
            var editions = new HashMap<Scope, Long>();
            try (var rows = database.createStatement().executeQuery("""
                    select code, edition
                      from scope
                     where edition > 0
                    """)) {
                while (rows.next()) {
                    editions.put(new Scope(rows.getString(1)), rows.getLong(2));
                }
            }
            return editions;
        });
    }

    /** The lineage of the database. */
    public String epoch() {
        return headquarters.ask(database -> {
            try (var rows = database.createStatement().executeQuery("""
                    select epoch
                      from lineage
                    """)) {
                rows.next();
                return rows.getString(1);
            }
        });
    }

    /** What the public is shown of a scope, by the name of the parcel. */
    public Map<PageId, Sha256> pages(Scope scope) {
        return headquarters.ask(database -> {
            try (var question = database.prepareStatement("""
                    select page, parcel
                      from shown_page
                     where scope = ?
                    """)) {
                question.setString(1, scope.code());
                var pages = new HashMap<PageId, Sha256>();
                try (var rows = question.executeQuery()) {
                    while (rows.next()) {
                        pages.put(new PageId(rows.getString(1)), new Sha256(rows.getString(2)));
                    }
                }
                return pages;
            }
        });
    }

    /** When each page that changed after an edition of the county was published last. */
    public Map<PageId, Instant> publishedAfter(long edition) {
        return changedAfter(edition, "parcel is not null");
    }

    /** When each page that was withdrawn after an edition of the county was so. */
    public Map<PageId, Instant> withdrawnAfter(long edition) {
        return changedAfter(edition, "parcel is null");
    }

    /** The ids of all submissions that headquarters has. */
    public Set<UUID> submissions() {
        return headquarters.ask(database -> {
            var ids = new HashSet<UUID>();
            try (var rows = database.createStatement().executeQuery("""
                    select id
                      from submission
                    """)) {
                while (rows.next()) {
                    ids.add(rows.getObject(1, UUID.class));
                }
            }
            return ids;
        });
    }

    private Map<PageId, Instant> changedAfter(long edition, String which) {
        return headquarters.ask(database -> {
            try (var question = database.prepareStatement("""
                    select page, max(at) as at
                      from edition
                     where scope = ?
                       and number > ?
                       and %s
                     group by page
                    """.formatted(which))) {
                question.setString(1, SCOPE.code());
                question.setLong(2, edition);
                return times(question);
            }
        });
    }

    private static Map<PageId, Instant> times(java.sql.PreparedStatement question) throws SQLException {
        var times = new HashMap<PageId, Instant>();
        try (var rows = question.executeQuery()) {
            while (rows.next()) {
                times.put(
                        new PageId(rows.getString("page")),
                        rows.getObject("at", java.time.OffsetDateTime.class).toInstant());
            }
        }
        return times;
    }
}
