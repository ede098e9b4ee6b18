package zone.disclosure.touch.lexicon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The build step that writes the lexicon; it leaves a lexicon alone that is newer than its word list. */
public final class LexiconBuild {
    private LexiconBuild() {}

    /**
     * Writes the lexicon.
     *
     * @param arguments the town hall's word list, then the file to write
     * @throws IOException if the list cannot be read or the lexicon cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("give two paths: the word list, and the lexicon to write");
        }
        var list = Path.of(arguments[0]);
        var target = Path.of(arguments[1]);
        if (Files.exists(target) && Files.getLastModifiedTime(target).compareTo(Files.getLastModifiedTime(list)) > 0) {
            return;
        }
        var directory = target.toAbsolutePath().getParent();
        if (directory != null) {
            Files.createDirectories(directory);
        }
        Files.writeString(
                target, Lexicon.of(CountedWords.all(), Vocabulary.read(list)).json());
    }
}
