package zone.disclosure.station.search.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import zone.disclosure.contract.PageId;
import zone.disclosure.station.store.Changes;
import zone.disclosure.station.store.Shelf;

/**
 * Keeps the index in step with the shelf on a thread of its own. A new index is made in a folder beside the old one,
 * which answers until the new one is complete; a damaged or foreign one is thrown away.
 */
final class IndexKeeper implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(IndexKeeper.class);
    private static final int AT_ONCE = 100;

    private final Path root;
    private final Shelf shelf;
    private final Analysis analysis;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("index").daemon().factory());
    private final ReentrantReadWriteLock swap = new ReentrantReadWriteLock();
    private Optional<Shown> shown = Optional.empty();

    private record Shown(PageIndex index, Path folder, Changes.Mark mark) {}

    /** @param root holds one folder a generation; all may be deleted while the station is stopped */
    IndexKeeper(Path root, Shelf shelf, Analysis analysis) {
        this.root = root;
        this.shelf = shelf;
        this.analysis = analysis;
    }

    /** Opens what lies there and answers from it at once; then catches up with the shelf. */
    void start() {
        for (var folder : generations()) {
            try {
                var mark = PageIndex.followed(folder, analysis);
                if (mark.isPresent() && shown().isEmpty()) {
                    var index = PageIndex.open(folder, analysis);
                    index.refresh();
                    show(new Shown(index, folder, mark.get()));
                } else {
                    delete(folder);
                }
            } catch (IOException | IllegalArgumentException e) {
                LOG.warn(
                        "The search index in {} is damaged ({}); it is made anew from the shelf", folder, e.toString());
                delete(folder);
            }
        }
        follow();
    }

    /** Catches up with the shelf soon; cheap when there is nothing to do. */
    void follow() {
        worker.execute(this::catchUp);
    }

    /**
     * Makes the index anew while the old one answers.
     *
     * @return how many pages it has
     * @throws IllegalStateException when it cannot be written; the old one answers on
     */
    int makeAnew() throws InterruptedException {
        try {
            return worker.submit(() -> {
                        var all = shelf.changesSince(Changes.Mark.NONE);
                        rebuild(shown(), all);
                        return all.put().size();
                    })
                    .get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the search index cannot be made anew below " + root, e.getCause());
        }
    }

    /** Asks the index that answers now; empty when none does yet. */
    <T> Optional<T> search(PageIndex.Question<T> question) throws IOException {
        swap.readLock().lock();
        try {
            return shown.isPresent() ? Optional.of(shown.get().index().search(question)) : Optional.empty();
        } finally {
            swap.readLock().unlock();
        }
    }

    Vocabulary vocabulary() {
        return shown().map(it -> it.index().vocabulary()).orElse(Vocabulary.EMPTY);
    }

    private void catchUp() {
        try {
            var now = shown();
            var changes = shelf.changesSince(now.map(Shown::mark).orElse(Changes.Mark.NONE));
            if (now.isEmpty() || changes.whole()) {
                rebuild(now, now.isEmpty() ? shelf.changesSince(Changes.Mark.NONE) : changes);
            } else if (!changes.put().isEmpty() || !changes.gone().isEmpty()) {
                fill(now.get().index(), changes);
                show(new Shown(now.get().index(), now.get().folder(), changes.from()));
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.error(
                    "The search index cannot be written below {} (is the disk full?); the old one answers on", root, e);
        }
    }

    private void rebuild(Optional<Shown> old, Changes all) throws IOException {
        long begun = System.nanoTime();
        var folder = root.resolve("g" + (newest() + 1));
        var index = PageIndex.open(Files.createDirectories(folder), analysis);
        fill(index, all);
        show(new Shown(index, folder, all.from()));
        if (old.isPresent()) {
            old.get().index().close();
            delete(old.get().folder());
        }
        LOG.info("Search index of {} pages made in {} ms", all.put().size(), (System.nanoTime() - begun) / 1_000_000);
    }

    private void fill(PageIndex index, Changes changes) throws IOException {
        var ids = new ArrayList<PageId>(changes.put());
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            index.change(shelf.pages(ids.subList(from, Math.min(ids.size(), from + AT_ONCE))), java.util.Set.of());
        }
        index.change(List.of(), changes.gone());
        index.commit(changes.from(), analysis);
    }

    private Optional<Shown> shown() {
        swap.readLock().lock();
        try {
            return shown;
        } finally {
            swap.readLock().unlock();
        }
    }

    private void show(Shown next) {
        swap.writeLock().lock();
        try {
            shown = Optional.of(next);
        } finally {
            swap.writeLock().unlock();
        }
    }

    private int newest() {
        return generations().stream()
                .mapToInt(folder ->
                        Integer.parseInt(folder.getFileName().toString().substring(1)))
                .max()
                .orElse(0);
    }

    /** Newest first. */
    private List<Path> generations() {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (var folders = Files.list(root)) {
            return folders.filter(folder -> folder.getFileName().toString().matches("g[0-9]{1,9}"))
                    .sorted(Comparator.comparing(
                            (Path folder) -> Integer.parseInt(
                                    folder.getFileName().toString().substring(1)),
                            Comparator.reverseOrder()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look into " + root, e);
        }
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            LOG.warn("An old search index stays behind in {}: {}", folder, e.toString());
        }
    }

    @Override
    public void close() throws IOException {
        worker.close();
        var last = shown();
        if (last.isPresent()) {
            last.get().index().close();
        }
    }
}
