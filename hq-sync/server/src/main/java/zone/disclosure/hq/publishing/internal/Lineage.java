package zone.disclosure.hq.publishing.internal;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.wire.VerifyKey;
import zone.disclosure.hq.audit.Journal;

/** The epoch: made with the database, changed only by the operator who restores a backup; and whose seal it bears. */
@Component
class Lineage {
    private static final String EPOCH = """
            select epoch
              from lineage
            """;
    private static final String SEALING_KEY = """
            select sealing_key
              from lineage
             where sealing_key is not null
            """;
    private static final String FIRST_SEALING_KEY = """
            update lineage
               set sealing_key = :key
             where sealing_key is null
            """;

    private static final String LEAVE = """
            insert into left_epoch (epoch, left_at)
            values (:epoch, :at)
                on conflict do nothing
            """;
    private static final String BEGIN = """
            update lineage
               set epoch = :epoch
            """;
    private static final String MEMBERS = """
            select count(*)
              from pg_stat_activity
             where application_name = 'disclosure-zone-notices'
               and datname = current_database()
            """;

    private final JdbcClient jdbc;
    private final Journal journal;
    private final Clock clock;

    Lineage(JdbcClient jdbc, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.clock = clock;
    }

    String epoch() {
        return jdbc.sql(EPOCH).query(String.class).single();
    }

    /** The key whose seals this database's stations believe; empty before the first start. */
    Optional<VerifyKey> sealingKey() {
        return jdbc.sql(SEALING_KEY)
                .query((row, _) -> new VerifyKey(Bytes.of(row.getBytes("sealing_key"))))
                .optional();
    }

    /** Writes the key down unless there is one; of two members that start at once, one comes first. */
    @Transactional
    public VerifyKey claim(VerifyKey key) {
        jdbc.sql(FIRST_SEALING_KEY).param("key", key.encoded().toArray()).update();
        return sealingKey().orElseThrow();
    }

    /** How many members listen to this database, this one too. */
    int membersConnected() {
        return jdbc.sql(MEMBERS).query(Integer.class).single();
    }

    /**
     * Begins a new epoch after a restore, for ever.
     *
     * @param noted the epoch that headquarters had before, which the restored database may not know
     * @return the new one
     */
    @Transactional
    public String begin(Optional<String> noted) {
        var before = epoch();
        var fresh = UUID.randomUUID().toString().substring(0, 8);
        var at = clock.instant().atOffset(ZoneOffset.UTC);
        Stream.concat(Stream.of(before), noted.stream())
                .distinct()
                .forEach(epoch ->
                        jdbc.sql(LEAVE).param("epoch", epoch).param("at", at).update());
        jdbc.sql(BEGIN).param("epoch", fresh).update();
        journal.add("command", "lineage.begin", fresh, before);
        return fresh;
    }
}
