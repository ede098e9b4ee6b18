package zone.disclosure.hq.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.wire.BrokenSeal;
import zone.disclosure.contract.wire.Codec;
import zone.disclosure.hq.store.Blobs;
import zone.disclosure.hq.store.Incident;
import zone.disclosure.hq.store.Restoration;
import zone.disclosure.hq.store.Restoring;
import zone.disclosure.hq.store.Settings;
import zone.disclosure.hq.store.Trouble;

/**
 * How far the database had come, written down beside the keys every few seconds. A database that stands lower was put
 * back by somebody without our tool; then headquarters does not start, because its stations would not follow it.
 */
@Component
class Watermark implements Restoration, AutoCloseable {
    static final String NAME = "lineage.json";

    private static final Logger LOG = LoggerFactory.getLogger(Watermark.class);
    private static final int EVERY_SECONDS = 10;
    private static final String NOW = """
            select epoch,
                   (select coalesce(sum(edition), 0) from scope) as editions,
                   (select coalesce(max(number), 0) from journal_line) as deeds,
                   (select coalesce(max(accepted_at), 'epoch') from submission) as accepted
              from lineage
            """;
    private static final String HAS_LEFT = """
            select exists (select from left_epoch where epoch = :epoch)
            """;

    private final Path file;
    private final Path data;
    private final boolean restoring;
    private final JdbcClient jdbc;
    private final Optional<Mark> found;
    private final ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("watermark").daemon().factory());
    private Mark written;

    /** @param held proves that the data folder is ours */
    Watermark(Settings settings, JdbcClient jdbc, Blobs held, @Value("${" + Restoring.SETTING + ":false}") boolean on) {
        this.file = settings.keys().resolve(NAME);
        this.data = settings.data();
        this.restoring = on;
        this.jdbc = jdbc;
        this.found = read();
        this.written = now();
        if (!restoring) {
            found.ifPresent(this::check);
            write(written);
            var _ = writer.scheduleWithFixedDelay(this::advance, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
        }
    }

    /**
     * Numbers that only grow within an epoch.
     *
     * @param editions of all scopes together
     * @param deeds in the journal
     * @param accepted when the last submission was
     */
    record Mark(String epoch, long editions, long deeds, Instant accepted) {
        boolean isAtLeast(Mark other) {
            return editions >= other.editions && deeds >= other.deeds && !accepted.isBefore(other.accepted);
        }
    }

    @Override
    public boolean isOn() {
        return restoring;
    }

    @Override
    public Optional<String> notedEpoch() {
        return found.map(Mark::epoch);
    }

    @Override
    public void done() {
        write(now());
        Restore.end(data);
    }

    @Override
    public void close() {
        writer.shutdownNow();
        if (!restoring) {
            advance();
        }
    }

    private void check(Mark noted) {
        boolean whole = noted.epoch().equals(written.epoch())
                ? written.isAtLeast(noted)
                : jdbc.sql(HAS_LEFT)
                        .param("epoch", noted.epoch())
                        .query(Boolean.class)
                        .single();
        if (!whole) {
            throw new Trouble(
                    Incident.ROLLED_BACK,
                    "数据库比总部上次记下的旧（记录 " + noted + "，数据库 " + written + "），像是被恢复过；请先停止所有总部程序，再运行"
                            + " ./zone hq restore --new-epoch，站点会重新核对并补送。若数据库本来就不该变旧，请先查明原因。"
                            + "The database is older than headquarters remembers: it was put back without our tool. Stop all"
                            + " members and run: ./zone hq restore --new-epoch");
        }
    }

    private void advance() {
        try {
            var now = now();
            if (now.epoch().equals(written.epoch()) && now.isAtLeast(written) && !now.equals(written)) {
                written = now;
                write(now);
            }
        } catch (DataAccessException e) {
            // Whoever listens to the database has said so; there is nothing to write down.
            LOG.debug("No mark was taken", e);
        } catch (Trouble trouble) {
            LOG.warn("{}", trouble.getMessage(), trouble);
        }
    }

    private Mark now() {
        return jdbc.sql(NOW)
                .query((row, _) -> new Mark(
                        row.getString("epoch"),
                        row.getLong("editions"),
                        row.getLong("deeds"),
                        row.getTimestamp("accepted").toInstant()))
                .single();
    }

    private Optional<Mark> read() {
        try {
            return Files.exists(file)
                    ? Optional.of(Codec.read(Bytes.of(Files.readAllBytes(file)), Mark.class))
                    : Optional.empty();
        } catch (IOException | BrokenSeal e) {
            throw new Trouble(
                    Incident.DISK,
                    "无法读取 " + file + "；若已损坏，请删除它再启动。This file cannot be read; delete it if it is damaged.",
                    e);
        }
    }

    private void write(Mark mark) {
        try {
            Copying.write(file, Codec.write(mark).toArray());
        } catch (IOException e) {
            throw new Trouble(Incident.DISK, "无法写入 " + file + "，请检查磁盘空间和权限。This file cannot be written.", e);
        }
    }
}
