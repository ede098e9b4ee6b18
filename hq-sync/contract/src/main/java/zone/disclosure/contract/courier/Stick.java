package zone.disclosure.contract.courier;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.StationId;

/**
 * Our one folder on a stick. A file with its own name is whole; what is being written is called {@code .half}. Nothing
 * beside the folder is touched, and no link on the stick is ever followed.
 */
public final class Stick {
    /** The folder on the stick. */
    public static final String FOLDER = "disclosure-zone";
    /** The sheaf that headquarters writes last, with the {@link Manifest} under {@link #MANIFEST}. */
    public static final String EDITION = "edition.zip";
    /** Key of the sealed manifest. */
    public static final String MANIFEST = "manifest";
    /** Key of the sealed report in a station's sheaf. */
    public static final String REPORT = "report";
    /** Sheaves of parcels. */
    public static final String PARTS = "parts";
    /** Attachments, by hash. */
    public static final String FILES = "files";
    /** What stations send back. */
    public static final String BACK = "from-stations";

    private static final String HALF = ".half";
    private static final int BUFFER = 256 * 1024;

    private final Path folder;
    private final Path root;
    private final Step step;

    /** Something that may go wrong between two operations on the stick: here a drill pulls it out. */
    @FunctionalInterface
    public interface Step {
        /** Nothing goes wrong. */
        Step SURE = _ -> {};

        /** Called before and after every operation that changes the stick, and before every file that is opened. */
        void next(String what) throws IOException;
    }

    /** Writes a file's content. */
    @FunctionalInterface
    public interface Filling {
        /** Writes everything; the stream is closed by whoever gave it. */
        void into(OutputStream file) throws IOException;
    }

    /** @param folder where the stick is mounted; must be there */
    public Stick(Path folder, Step step) {
        this.folder = folder.toAbsolutePath().normalize();
        this.root = this.folder.resolve(FOLDER);
        this.step = step;
    }

    /** Where an attachment lies. */
    public static String attachment(Sha256 hash) {
        return FILES + "/" + hash.hex().substring(0, 2) + "/" + hash.hex();
    }

    /** Where a station's sheaf lies. */
    public static String back(StationId station) {
        return BACK + "/" + station.value() + ".zip";
    }

    /** Where the stick is mounted. */
    public Path folder() {
        return folder;
    }

    /** Whether somebody is plugged in there at all. */
    public boolean isThere() {
        return Files.isDirectory(folder);
    }

    /** The file, when it is whole and really lies on the stick. */
    public Optional<Path> find(String name) {
        return io("reading " + name, () -> {
            step.next("find " + name);
            var file = root.resolve(name);
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || !isOurs(directory(name))) {
                return Optional.empty();
            }
            return Optional.of(file);
        });
    }

    /** The names of the whole files in a folder of ours and its sub-folders, as {@link #find} takes them. */
    public List<String> names(String under) {
        return list(under).stream().filter(name -> !name.endsWith(HALF)).toList();
    }

    /** Whether somebody pulled the stick out while a file of this folder was written. */
    public boolean isInterrupted(String under) {
        return list(under).stream().anyMatch(name -> name.endsWith(HALF));
    }

    /**
     * Writes a file so that it has its name only when it is whole and on the stick.
     *
     * @throws StickFull when there is no room
     * @throws StickGone when the stick does not answer or cannot be written
     */
    public void put(String name, Filling filling) {
        var file = root.resolve(name);
        var half = file.resolveSibling(file.getFileName() + HALF);
        io("writing " + name, () -> {
            step.next("begin " + name);
            Files.createDirectories(directory(name));
            if (!isOurs(directory(name))) {
                throw new IOException("the folder of " + name + " is a link that leads away from the stick");
            }
            Files.deleteIfExists(half);
            step.next("open " + name);
            try (var channel = FileChannel.open(half, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                    var stream = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER)) {
                filling.into(stream);
                stream.flush();
                step.next("filled " + name);
                channel.force(true);
            }
            step.next("name " + name);
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            try (var directory = FileChannel.open(directory(name), StandardOpenOption.READ)) {
                directory.force(true);
            }
            step.next("done " + name);
            return file;
        });
    }

    /** Removes a file of ours; one that is not there is no harm. */
    public void remove(String name) {
        io("removing " + name, () -> {
            step.next("remove " + name);
            var file = root.resolve(name);
            return isOurs(directory(name)) && Files.deleteIfExists(file);
        });
    }

    /** Removes what an interrupted writing of this folder left behind. */
    public void sweep(String under) {
        list(under).stream().filter(name -> name.endsWith(HALF)).forEach(this::remove);
    }

    /** How many bytes may still be written. */
    public long room() {
        return io("asking for room", () -> Files.getFileStore(folder).getUsableSpace());
    }

    private List<String> list(String under) {
        return io("reading folder " + under, () -> {
            step.next("list " + under);
            var start = root.resolve(under);
            var names = new ArrayList<String>();
            if (Files.isDirectory(start, LinkOption.NOFOLLOW_LINKS) && isOurs(start)) {
                try (var files = Files.walk(start, under.isEmpty() ? 1 : 2)) {
                    files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                            .map(file -> root.relativize(file).toString().replace('\\', '/'))
                            .sorted()
                            .forEach(names::add);
                }
            }
            return names;
        });
    }

    private Path directory(String name) {
        return root.resolve(name.substring(0, Math.max(0, name.lastIndexOf('/'))));
    }

    /** Whether the path has no link between the stick and itself, so that nobody leads us elsewhere. */
    private boolean isOurs(Path directory) throws IOException {
        return Files.exists(directory)
                && directory.toRealPath().equals(folder.toRealPath().resolve(folder.relativize(directory)));
    }

    private interface Work<T> {
        T run() throws IOException;
    }

    private <T> T io(String what, Work<T> work) {
        try {
            return work.run();
        } catch (IOException e) {
            if (String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("no space left")) {
                throw new StickFull(1, 0);
            }
            throw new StickGone(what + " on " + folder + ": " + e, e);
        } catch (java.io.UncheckedIOException e) {
            throw new StickGone(what + " on " + folder + ": " + e.getCause(), e);
        }
    }
}
