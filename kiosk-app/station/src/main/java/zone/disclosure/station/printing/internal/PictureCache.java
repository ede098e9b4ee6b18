package zone.disclosure.station.printing.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import zone.disclosure.contract.Sha256;
import zone.disclosure.station.printing.Refusal;

/**
 * Pictures of pages on disk, with the refusals beside them. Holds no truth: it may be deleted at any time. Bounded by
 * size; what was looked at least recently goes first.
 */
final class PictureCache {
    /** A refusal for too much work may have been bad luck on a busy day: asked again after this. */
    private static final Duration GRUDGE = Duration.ofHours(24);

    private static final String REFUSED = ".refused";

    private final Path root;
    private final long most;
    private final Clock clock;

    /**
     * @param root may be absent
     * @param most bytes
     */
    PictureCache(Path root, long most, Clock clock) {
        this.root = root;
        this.most = most;
        this.clock = clock;
    }

    /** Where pictures of a file in one width lie; made when absent. */
    Path folder(Sha256 blob, int width) {
        try {
            return Files.createDirectories(root.resolve(blob.hex()).resolve(width == 0 ? "paper" : "w" + width));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make a folder below " + root + "; is the disk full?", e);
        }
    }

    /** The picture, freshly touched. */
    Optional<Path> picture(Sha256 blob, int width, int page) {
        var file = folder(blob, width).resolve(page + ".jpg");
        try {
            Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
            return Optional.of(file);
        } catch (NoSuchFileException e) {
            // Not made yet, or swept.
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot touch " + file, e);
        }
    }

    /** How many pages, when somebody counted. */
    Optional<Integer> pages(Sha256 blob) {
        return read(root.resolve(blob.hex()).resolve("pages")).map(Integer::valueOf);
    }

    /** Remembers how many pages. */
    void pages(Sha256 blob, int pages) {
        write(folder(blob, 0).resolveSibling("pages"), Integer.toString(pages));
    }

    /** Why the whole file ({@code page} 0) or one page of it was refused in this width. */
    Optional<Refusal> refusal(Sha256 blob, int width, int page) {
        var file = folder(blob, width).resolve(page + REFUSED);
        var why = read(file).map(Refusal::valueOf);
        if (why.filter(Refusal.TOO_MUCH::equals).isPresent() && age(file).compareTo(GRUDGE) > 0) {
            return Optional.empty();
        }
        return why;
    }

    /** Remembers a refusal. */
    void refuse(Sha256 blob, int width, int page, Refusal why) {
        write(folder(blob, width).resolve(page + REFUSED), why.name());
    }

    /** Deletes what was looked at least recently until the rest fits. */
    void sweep() {
        try (var files = Files.walk(root)) {
            var oldestFirst = files.filter(file -> file.toString().endsWith(".jpg"))
                    .map(Entry::of)
                    .flatMap(Optional::stream)
                    .sorted(Comparator.comparing(Entry::touched))
                    .toList();
            delete(oldestFirst);
        } catch (NoSuchFileException e) {
            // Nothing was ever drawn.
            return;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot tidy " + root, e);
        }
    }

    private void delete(List<Entry> oldestFirst) throws IOException {
        long size = oldestFirst.stream().mapToLong(Entry::size).sum();
        for (var entry : oldestFirst) {
            if (size <= most) {
                return;
            }
            Files.deleteIfExists(entry.file());
            size -= entry.size();
        }
    }

    private record Entry(Path file, long size, FileTime touched) {
        static Optional<Entry> of(Path file) {
            try {
                return Optional.of(new Entry(file, Files.size(file), Files.getLastModifiedTime(file)));
            } catch (IOException e) {
                // Gone meanwhile: nothing to sweep.
                return Optional.empty();
            }
        }
    }

    private Duration age(Path file) {
        try {
            return Duration.between(Files.getLastModifiedTime(file).toInstant(), clock.instant());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look at " + file, e);
        }
    }

    private static Optional<String> read(Path file) {
        try {
            return Files.exists(file)
                    ? Stream.of(Files.readString(file).strip())
                            .filter(it -> !it.isEmpty())
                            .findFirst()
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private void write(Path file, String text) {
        try {
            Files.writeString(file, text);
            Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file + "; is the disk full?", e);
        }
    }
}
