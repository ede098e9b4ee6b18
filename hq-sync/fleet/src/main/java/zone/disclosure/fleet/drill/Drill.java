package zone.disclosure.fleet.drill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** The drill's command line. It ends with 1 when a schedule failed, after printing seed, steps and difference. */
public final class Drill {
    private static final int SCHEDULES = 1_000;
    private static final int LANES = 12;

    private Drill() {}

    private record Wish(int schedules, long seed, int lanes, int minutes, boolean pocket, boolean kills, Path out) {}

    /**
     * Runs the schedules.
     *
     * @param words {@code [--schedules N] [--seed S] [--lanes N] [--minutes N] [--pocket] [--no-kills] [--out DIR]}
     */
    public static int run(List<String> words) {
        var wish = wish(words);
        long begun = System.nanoTime();
        Consumer<String> tell = line -> System.err.println("%6.1f s  %s"
                .formatted(Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1000.0, line));
        var work = wish.out.resolve("drill");
        Disk.wipe(work);
        var tally = wish.pocket
                ? PocketDrill.run(wish.seed, wish.schedules, wish.lanes, work, _ -> {})
                : new RealDrill(work, wish.lanes, Duration.ofMinutes(wish.minutes), tell)
                        .run(wish.seed, wish.schedules, wish.kills);
        tally.failures().values().forEach(tell);
        var account = tally.print() + "took "
                + Duration.ofNanos(System.nanoTime() - begun).toSeconds() + " s\n";
        tell.accept(account);
        write(
                wish.out.resolve("drill.txt"),
                account + String.join("\n", tally.failures().values()));
        return tally.failures().isEmpty() ? 0 : 1;
    }

    private static Wish wish(List<String> words) {
        int schedules = SCHEDULES;
        long seed = 1;
        int lanes = LANES;
        int minutes = 24 * 60;
        boolean pocket = false;
        boolean kills = true;
        var out = Path.of("fleet-report");
        var rest = words.iterator();
        while (rest.hasNext()) {
            switch (rest.next()) {
                case "--schedules" -> schedules = Integer.parseInt(rest.next());
                case "--seed" -> seed = Long.parseLong(rest.next());
                case "--lanes" -> lanes = Integer.parseInt(rest.next());
                case "--minutes" -> minutes = Integer.parseInt(rest.next());
                case "--out" -> out = Path.of(rest.next());
                case "--pocket" -> pocket = true;
                case "--no-kills" -> kills = false;
                case String other ->
                    throw new IllegalArgumentException(
                            "drill has no option " + other
                                    + "; it knows --schedules N, --seed S, --lanes N, --minutes N, --pocket, --no-kills and --out DIR");
            }
        }
        return new Wish(schedules, seed, lanes, minutes, pocket, kills, out.toAbsolutePath());
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException("the drill's account " + file, e);
        }
    }
}
