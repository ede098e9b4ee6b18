package zone.disclosure.hq.intake.internal;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import tools.jackson.databind.json.JsonMapper;
import zone.disclosure.hq.intake.Fault;

/**
 * Has foreign files opened by a {@link Workbench} of its own and kills it when a file takes too long or too much. The
 * next file gets a new one. It never opens such a file itself. Not for several threads at once.
 */
final class Workshop implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST_ANSWER = 96 * 1024 * 1024;

    private final Duration patience;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("intake-watch").factory());
    private Optional<Bench> bench = Optional.empty();

    Workshop(Duration patience) {
        this.patience = patience;
    }

    /** What is in the file. */
    Written open(Format format, Path file) throws Unreadable {
        boolean fresh = bench.isEmpty();
        try {
            return ask(format, file).written();
        } catch (EOFException e) {
            // It died. Another file before this one may have worn it out, so this one gets a second try.
            close(bench);
            if (fresh) {
                throw new Unreadable(Fault.EXHAUSTING, "");
            }
            return open(format, file);
        } catch (IOException e) {
            close(bench);
            throw new Unreadable(Fault.EXHAUSTING, e.getClass().getSimpleName());
        }
    }

    private Drawn ask(Format format, Path file) throws IOException, Unreadable {
        if (file.toString().contains("\n")) {
            throw new Unreadable(Fault.UNREADABLE, "文件名中有换行");
        }
        var at = bench.isPresent() ? bench.get() : Bench.start();
        bench = Optional.of(at);
        var late = new AtomicBoolean();
        var alarm = watch.schedule(
                () -> {
                    late.set(true);
                    at.kill();
                },
                patience.toMillis(),
                TimeUnit.MILLISECONDS);
        try {
            at.orders().write((format.name() + "\t" + file.toAbsolutePath() + "\n").getBytes(StandardCharsets.UTF_8));
            at.orders().flush();
            int length = at.answers().readInt();
            if (length < 0 || length > LONGEST_ANSWER) {
                throw new IOException("an answer of " + length + " bytes");
            }
            return JSON.readValue(at.answers().readNBytes(length), Drawn.class);
        } catch (IOException e) {
            if (late.get()) {
                close(bench);
                throw new Unreadable(Fault.EXHAUSTING, patience.toSeconds() + " 秒");
            }
            // A broken pipe is a death, too.
            throw e instanceof EOFException ? e : new EOFException(e.getMessage());
        } finally {
            alarm.cancel(false);
        }
    }

    private void close(Optional<Bench> old) {
        old.ifPresent(Bench::kill);
        bench = Optional.empty();
    }

    @Override
    public void close() {
        close(bench);
        watch.shutdownNow();
    }
}
