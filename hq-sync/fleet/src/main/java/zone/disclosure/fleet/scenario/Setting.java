package zone.disclosure.fleet.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.function.Consumer;
import zone.disclosure.contract.Sha256;
import zone.disclosure.fleet.Corpus;
import zone.disclosure.fleet.Fleet;
import zone.disclosure.fleet.headquarters.FleetHeadquarters;
import zone.disclosure.fleet.measure.Findings;

/**
 * Where scenarios happen: folders, content, and headquarters that already show something.
 *
 * @param report where the report goes, and beside it filled headquarters to begin with, kept from one call to the next
 * @param stations how many stations a county has
 * @param soakMinutes how long the long run lasts
 * @param meanwhile hears what a long scenario has found so far
 */
public record Setting(Path report, Corpus corpus, int stations, int soakMinutes, Consumer<Findings> meanwhile) {
    /** For everything a scenario keeps while it runs. */
    public Path folder() {
        return report.resolve("work");
    }

    /** Keeps what a long scenario has found so far. */
    void keep(Findings soFar) {
        meanwhile.accept(soFar);
    }

    /** A fleet at a headquarters that shows {@code pages} pages of the county. None of its stations runs yet. */
    public Fleet fleet(String name, int pages, int many, int searching, String heap, String... more) {
        var home = home(name, pages);
        var headquarters =
                new FleetHeadquarters(home.resolve("hq"), FleetHeadquarters.Settings.alone(heap, more)).start();
        return new Fleet(headquarters, home.resolve("stations"), many, searching);
    }

    /** A folder of its own for a scenario; in it {@code hq} is a headquarters' folder that shows {@code pages} pages. */
    public Path home(String name, int pages) {
        var seed = seed(pages);
        var home = fresh(name);
        copy(seed, home.resolve("hq"));
        return home;
    }

    /** Tells the person at the terminal how far things are. */
    public void tell(String words) {
        System.err.println(LocalTime.now(Clock.systemUTC()).withNano(0) + " " + words);
    }

    /** An empty folder. */
    public Path fresh(String name) {
        var home = folder().resolve(name);
        clear(home);
        try {
            return Files.createDirectories(home);
        } catch (IOException e) {
            throw new UncheckedIOException("making " + home, e);
        }
    }

    /** A folder of a headquarters that has published so many pages and was stopped. Made once. */
    private Path seed(int pages) {
        var seed = report.resolve("seeds/seed-" + pages + "-" + program());
        if (Files.exists(seed.resolve("whole"))) {
            return seed;
        }
        tell("publishing " + pages + " pages into a headquarters to begin with …");
        clear(seed);
        try (var headquarters = new FleetHeadquarters(seed, FleetHeadquarters.Settings.alone("1g")).start()) {
            if (pages > 0) {
                headquarters.take(corpus.lines(seed.resolve("pages.jsonl"), "甲", 0, pages));
            }
            headquarters.program().stop();
            Files.writeString(seed.resolve("whole"), "");
            return seed;
        } catch (IOException e) {
            throw new UncheckedIOException("filling a headquarters", e);
        }
    }

    /** Names the program, since another one may not read what this one wrote. */
    private static String program() {
        try {
            return Sha256.of(Files.readAllBytes(FleetHeadquarters.jar())).hex().substring(0, 8);
        } catch (IOException e) {
            throw new UncheckedIOException("reading headquarters' program", e);
        }
    }

    private static void copy(Path from, Path to) {
        try (var all = Files.walk(from)) {
            for (var path : all.toList()) {
                var target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                    Files.setPosixFilePermissions(target, Files.getPosixFilePermissions(path));
                } else {
                    Files.copy(path, target, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("copying " + from, e);
        }
    }

    private static void clear(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("emptying " + folder, e);
        }
    }
}
