package zone.disclosure.hq.stations.internal;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import zone.disclosure.contract.StationId;
import zone.disclosure.hq.audit.Journal;
import zone.disclosure.hq.stations.Contacts;

/** Whom to call, as a column of the register. The journal says that it changed, never a name or a number. */
@Repository
class PostgresContacts implements Contacts {
    private static final String ALL = """
            select id, contact
              from station
             where contact <> ''
            """;
    private static final String WRITE = """
            update station
               set contact = :words
             where id = :id
            """;

    private final JdbcClient jdbc;
    private final Journal journal;

    PostgresContacts(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    private record Line(StationId station, String words) {}

    @Override
    public Map<StationId, String> all() {
        return jdbc
                .sql(ALL)
                .query((row, _) -> new Line(new StationId(row.getString("id")), row.getString("contact")))
                .list()
                .stream()
                .collect(Collectors.toMap(Line::station, Line::words));
    }

    @Override
    @Transactional
    public void write(String by, StationId station, String words) {
        if (words.length() > LONGEST) {
            throw new IllegalArgumentException("a contact has at most " + LONGEST + " characters");
        }
        jdbc.sql(WRITE)
                .param("words", words.strip())
                .param("id", station.value())
                .update();
        journal.add(by, "station.contact", station.value(), "");
    }
}
