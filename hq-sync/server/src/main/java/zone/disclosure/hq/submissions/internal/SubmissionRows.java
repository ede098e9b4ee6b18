package zone.disclosure.hq.submissions.internal;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.form.Slip;
import zone.disclosure.contract.wire.Codec;
import zone.disclosure.contract.wire.Submission;
import zone.disclosure.hq.store.Slice;
import zone.disclosure.hq.submissions.SlipFilter;
import zone.disclosure.hq.submissions.SlipRow;

/** Submissions and slips. */
@Repository
class SubmissionRows {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int STRETCH = 500;

    private static final String ACCEPTED_AT = """
            select accepted_at
              from submission
             where id = :id
               and station = :station
            """;
    private static final String KEEP = """
            insert into submission (id, station, serial, kind, at, sealed, accepted_at)
            values (:id, :station, :serial, :kind, :at, :sealed, :accepted)
                on conflict do nothing
            """;
    /** A computer that is enrolled anew begins to count anew; what came before it does not matter. */
    private static final String SERIAL_TAKEN = """
            select exists (select 1
                             from submission s
                             join station t on t.id = s.station
                            where s.station = :station
                              and s.serial = :serial
                              and s.id <> :id
                              and s.accepted_at >= t.enrolled_at)
            """;

    private static final String KEEP_SLIP = """
            insert into slip (submission, number, station, at, rating, content, words, accepted_at)
            values (:submission, :number, :station, :at, :rating, :content, :words, :accepted)
            """;
    private static final String SLIPS = """
            select s.submission, s.content, s.accepted_at, t.name
              from slip s
              join station t on t.id = s.station
            """;
    private static final String COUNT = """
            select count(*)
              from slip s
            """;
    private static final String ORDER = """
             order by s.at desc, s.submission
             limit :limit offset :offset
            """;

    private final JdbcClient jdbc;

    SubmissionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Instant> acceptedAt(StationId station, UUID submission) {
        return jdbc.sql(ACCEPTED_AT)
                .param("id", submission)
                .param("station", station.value())
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    /** Whether the station, since it was enrolled, sent another submission with the same serial. */
    boolean isSerialTaken(Submission submission) {
        return jdbc.sql(SERIAL_TAKEN)
                .param("station", submission.station().value())
                .param("serial", submission.serial())
                .param("id", submission.id())
                .query(Boolean.class)
                .single();
    }

    /** False when it is here already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean keep(Submission submission, Bytes sealed, Instant at) {
        return jdbc.sql(KEEP)
                        .param("id", submission.id())
                        .param("station", submission.station().value())
                        .param("serial", submission.serial())
                        .param("kind", submission.kind().name())
                        .param("at", utc(submission.at()))
                        .param("sealed", sealed.toArray())
                        .param("accepted", utc(at))
                        .update()
                == 1;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(UUID submission, Slip slip, Instant at) {
        jdbc.sql(KEEP_SLIP)
                .param("submission", submission)
                .param("number", slip.number())
                .param("station", slip.station().value())
                .param("at", utc(slip.at()))
                .param("rating", slip.rating().map(Enum::name).orElse(null))
                .param("content", new String(Codec.write(slip).toArray(), StandardCharsets.UTF_8))
                .param(
                        "words",
                        String.join(" ", slip.number(), slip.missing(), slip.comment())
                                .replace("\0", "")
                                .toLowerCase(Locale.ROOT))
                .param("accepted", utc(at))
                .update();
    }

    List<SlipRow> slips(SlipFilter filter, Slice slice) {
        var where = Where.of(filter);
        return jdbc.sql(SLIPS + where.sql() + ORDER)
                .params(where.values())
                .param("limit", slice.limit())
                .param("offset", slice.offset())
                .query(SubmissionRows::row)
                .list();
    }

    int count(SlipFilter filter) {
        var where = Where.of(filter);
        return jdbc.sql(COUNT + where.sql())
                .params(where.values())
                .query(Integer.class)
                .single();
    }

    /** All slips of the filter, read a stretch at a time. */
    Stream<SlipRow> walk(SlipFilter filter) {
        return Stream.iterate(0, offset -> offset + STRETCH)
                .map(offset -> slips(filter, new Slice(offset, STRETCH)))
                .takeWhile(slips -> !slips.isEmpty())
                .flatMap(List::stream);
    }

    /** A filter as the end of a statement. */
    private record Where(String sql, Map<String, Object> values) {
        static Where of(SlipFilter filter) {
            var parts = new ArrayList<String>(List.of("true"));
            var values = new HashMap<String, Object>();
            filter.station().ifPresent(station -> {
                parts.add("s.station = :station");
                values.put("station", station.value());
            });
            filter.rating().ifPresent(rating -> {
                parts.add("s.rating = :rating");
                values.put("rating", rating.name());
            });
            filter.from().ifPresent(day -> {
                parts.add("s.at >= :from");
                values.put("from", midnight(day));
            });
            filter.to().ifPresent(day -> {
                parts.add("s.at < :to");
                values.put("to", midnight(day.plusDays(1)));
            });
            if (!filter.text().isBlank()) {
                parts.add("position(:text in s.words) > 0");
                values.put("text", filter.text().strip().toLowerCase(Locale.ROOT));
            }
            return new Where(" where " + String.join("\n   and ", parts) + "\n", values);
        }

        private static OffsetDateTime midnight(LocalDate day) {
            return day.atStartOfDay(ZONE).toOffsetDateTime();
        }
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static SlipRow row(ResultSet row, int number) throws SQLException {
        return new SlipRow(
                UUID.fromString(row.getString("submission")),
                row.getString("name"),
                Codec.read(Bytes.of(row.getString("content").getBytes(StandardCharsets.UTF_8)), Slip.class),
                row.getTimestamp("accepted_at").toInstant());
    }
}
