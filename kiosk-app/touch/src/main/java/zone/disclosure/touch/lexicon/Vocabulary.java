package zone.disclosure.touch.lexicon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The town hall's own terms, in the order of the file they are kept in; it never adds or repairs one. */
record Vocabulary(List<Term> terms) {
    Vocabulary {
        terms = List.copyOf(terms);
    }

    /**
     * Reads a word list: one term a line, empty lines and lines that begin with {@code #} are passed over.
     *
     * @throws IOException if the file cannot be read
     */
    static Vocabulary read(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return new Vocabulary(lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Term::parse)
                    .toList());
        }
    }
}
