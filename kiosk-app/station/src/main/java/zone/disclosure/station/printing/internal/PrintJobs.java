package zone.disclosure.station.printing.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import zone.disclosure.station.devices.Reason;
import zone.disclosure.station.devices.Ticket;
import zone.disclosure.station.printing.PrintJobId;

/** The print jobs on the disk. Each write is one statement, so that it happens or does not. */
final class PrintJobs {
    private static final String STORE = """
            insert into print_job (id, step, sides, done, ticket_number, ticket_uuid, reason, created_at, changed_at)
            values (:id, :step, :sides, :done, :number, :uuid, :reason, :created, :changed)
                on conflict (id) do update
               set step = :step,
                   done = :done,
                   ticket_number = :number,
                   ticket_uuid = :uuid,
                   reason = :reason,
                   changed_at = :changed
            """;
    private static final String FIND = """
            select id, step, sides, done, ticket_number, ticket_uuid, reason, created_at
              from print_job
             where id = :id
            """;
    private static final String OPEN = """
            select id, step, sides, done, ticket_number, ticket_uuid, reason, created_at
              from print_job
             where step in ('INTENDED', 'CREATED', 'SENDING', 'SENT')
             order by created_at
            """;
    private static final String FORGET = """
            delete from print_job
             where step in ('DONE', 'FAILED')
               and changed_at < :before
            """;

    private final JdbcClient database;
    private final Clock clock;

    PrintJobs(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void store(PrintJob job) {
        database.sql(STORE)
                .param("id", job.id().value().toString())
                .param("step", job.step().name())
                .param("sides", job.sides())
                .param("done", job.done())
                .param("number", job.ticket().map(Ticket::number).orElse(null))
                .param("uuid", job.ticket().map(Ticket::uuid).orElse(null))
                .param("reason", job.reason().map(Reason::name).orElse(null))
                .param("created", job.createdAt().toString())
                .param("changed", clock.instant().toString())
                .update();
    }

    Optional<PrintJob> find(PrintJobId id) {
        return database.sql(FIND)
                .param("id", id.value().toString())
                .query(PrintJobs::read)
                .optional();
    }

    /** Those that were under way when the power failed. */
    List<PrintJob> open() {
        return database.sql(OPEN).query(PrintJobs::read).list();
    }

    /** Forgets what ended well or badly before then; what is unresolved stays until a clerk has looked. */
    void forget(Instant before) {
        database.sql(FORGET).param("before", before.toString()).update();
    }

    private static PrintJob read(ResultSet row, int number) throws SQLException {
        var uuid = Optional.ofNullable(row.getString("ticket_uuid"));
        int ticket = row.getInt("ticket_number");
        return new PrintJob(
                new PrintJobId(UUID.fromString(row.getString("id"))),
                PrintJob.Step.valueOf(row.getString("step")),
                row.getInt("sides"),
                row.getInt("done"),
                uuid.map(it -> new Ticket(ticket, it)),
                Optional.ofNullable(row.getString("reason")).map(Reason::valueOf),
                Instant.parse(row.getString("created_at")));
    }
}
