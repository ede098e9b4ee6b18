package zone.disclosure.fleet.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The heap of another Java process as its garbage collector wrote it down. */
public final class HeapLog {
    private static final Pattern PAUSE = Pattern.compile("Pause (\\w+).* (\\d+)M->(\\d+)M\\((\\d+)M\\)");

    private final Path file;
    private int seen;

    /** Counts from what is written there now. */
    public HeapLog(Path file) {
        this.file = file;
        this.seen = lines().size();
    }

    /**
     * The heap since the last question, in MB.
     *
     * @param peak the most there was right before a collection
     * @param kept what was left after the last collection
     * @param collections how many there were
     */
    public record Heap(int peak, int kept, int collections) {}

    /** Since the last question. */
    public Heap next() {
        var all = lines();
        int from = Math.min(seen, all.size());
        seen = all.size();
        int peak = 0;
        int kept = 0;
        int collections = 0;
        for (var line : all.subList(from, all.size())) {
            var pause = PAUSE.matcher(line);
            if (pause.find()) {
                collections++;
                peak = Math.max(peak, Integer.parseInt(pause.group(2)));
                kept = Integer.parseInt(pause.group(3));
            }
        }
        return new Heap(peak, kept, collections);
    }

    private List<String> lines() {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("the garbage collector's log", e);
        }
    }
}
