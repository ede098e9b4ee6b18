package zone.disclosure.fleet.peer;

import java.nio.file.Path;
import java.util.List;

/** A program that can fill a blank place with files over the network. */
public interface Peer {
    /** All that we compare with, each with its own best settings. */
    List<Peer> ALL = List.of(new Rsync(true), new Rsync(false), new Git(), new Syncthing());

    /** What people call it. */
    String name();

    /** The command that must be there. */
    String command();

    /**
     * What it took.
     *
     * @param seconds until the last file was there
     * @param bytes of both directions
     */
    record Bill(double seconds, long bytes) {}

    /**
     * Brings all files of a folder into an empty one.
     *
     * @param work a folder for what the program keeps besides
     */
    Bill fill(Path files, Path empty, Path work);
}
