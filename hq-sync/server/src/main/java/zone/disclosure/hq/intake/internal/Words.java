package zone.disclosure.hq.intake.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Reads the word lists beside these classes: two columns with a tab between, # begins a remark. */
final class Words {
    private Words() {}

    /** The table as it stands, first column to second, in the order of the file. */
    static Map<String, String> table(String name) {
        var stream = Objects.requireNonNull(Words.class.getResourceAsStream(name), () -> "missing word list " + name);
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            var table = new LinkedHashMap<String, String>();
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", 2))
                    .forEach(row -> table.put(row[0].strip(), row[1].strip()));
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the word list " + name, e);
        }
    }
}
