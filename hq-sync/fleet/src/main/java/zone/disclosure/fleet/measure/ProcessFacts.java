package zone.disclosure.fleet.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * What the system says of a process at one moment.
 *
 * @param cpu of the process alone
 * @param childrenCpu of the processes it started and that still run: its database
 * @param residentBytes in memory, of the process alone
 */
public record ProcessFacts(Duration cpu, Duration childrenCpu, long residentBytes, int threads, int handles) {
    private static final int TICKS_A_SECOND = 100;
    private static final int UTIME = 11;
    private static final int STIME = 12;
    private static final long PAGE = 4096;

    /** Reads the facts of a process; all zero when it is gone. */
    public static ProcessFacts of(long pid) {
        var children = ProcessHandle.of(pid).stream()
                .flatMap(ProcessHandle::descendants)
                .map(child -> cpu(child.pid()))
                .reduce(Duration.ZERO, Duration::plus);
        return new ProcessFacts(cpu(pid), children, resident(pid), count(pid, "task"), count(pid, "fd"));
    }

    /** CPU time since an earlier moment of the same process. */
    public Duration cpuSince(ProcessFacts before) {
        return cpu.minus(before.cpu);
    }

    private static Duration cpu(long pid) {
        var fields = stat(pid);
        return fields.length <= STIME
                ? Duration.ZERO
                : Duration.ofMillis(
                        (Long.parseLong(fields[UTIME]) + Long.parseLong(fields[STIME])) * 1000 / TICKS_A_SECOND);
    }

    /** The fields after the name, which may itself hold spaces. */
    private static String[] stat(long pid) {
        try {
            var text = Files.readString(Path.of("/proc/" + pid + "/stat"));
            return text.substring(text.lastIndexOf(')') + 2).split(" ", -1);
        } catch (IOException gone) {
            return new String[0];
        }
    }

    private static long resident(long pid) {
        try {
            return Long.parseLong(
                            Files.readString(Path.of("/proc/" + pid + "/statm")).split(" ", -1)[1])
                    * PAGE;
        } catch (IOException gone) {
            return 0;
        }
    }

    private static int count(long pid, String what) {
        try (Stream<Path> all = Files.list(Path.of("/proc/" + pid + "/" + what))) {
            return (int) all.count();
        } catch (IOException gone) {
            return 0;
        }
    }
}
