package zone.disclosure.hq.intake.internal;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import zone.disclosure.hq.intake.Fault;

/** Goes through a folder, in the order of names, without following links; only names are held, one folder at a time. */
final class Walk {
    private static final int DEEPEST = 40;

    /** Hears what the walk meets. */
    interface Visitor {
        void file(Path file, String name);

        void unreadable(String name, Fault fault, String detail);
    }

    private Walk() {}

    /** A file is visited under the name of its folder and its own, a folder's files under the folder's name. */
    static void through(Path what, Visitor visitor) {
        var start = what.toAbsolutePath().normalize();
        if (Files.isDirectory(start)) {
            folder(start, name(start), 0, visitor);
        } else {
            var above = Optional.ofNullable(start.getParent()).map(Walk::name).orElse("");
            visitor.file(start, above.isEmpty() ? name(start) : above + "/" + name(start));
        }
    }

    private static void folder(Path folder, String name, int depth, Visitor visitor) {
        if (depth > DEEPEST) {
            visitor.unreadable(name, Fault.UNREADABLE, "文件夹层级过深");
            return;
        }
        for (var entry : entries(folder, name, visitor)) {
            var below = name.isEmpty() ? name(entry) : name + "/" + name(entry);
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                folder(entry, below, depth + 1, visitor);
            } else if (Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
                visitor.file(entry, below);
            }
        }
    }

    private static List<Path> entries(Path folder, String name, Visitor visitor) {
        var entries = new ArrayList<Path>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        } catch (IOException | DirectoryIteratorException e) {
            visitor.unreadable(name, Fault.UNREADABLE, e.getClass().getSimpleName());
        }
        Collections.sort(entries);
        return entries;
    }

    private static String name(Path path) {
        return Optional.ofNullable(path.getFileName()).map(Path::toString).orElse("");
    }
}
