package zone.disclosure.fleet.peer;

import java.nio.file.Path;
import java.util.List;

/** Asks another Java process of ours through the tools of the JDK. */
public final class Diagnosis {
    private Diagnosis() {}

    /** A whole garbage collection, so that what is left is what is needed. */
    public static void collect(long pid) {
        Tool.run(
                Path.of("."),
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(pid),
                        "GC.run"));
    }
}
