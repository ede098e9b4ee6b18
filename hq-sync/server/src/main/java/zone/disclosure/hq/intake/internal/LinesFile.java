package zone.disclosure.hq.intake.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import zone.disclosure.hq.intake.Fault;

/** Reads JSON lines, one document a line, one line at a time: {@code id, title, body, docNumber, issuer, date, …}. */
final class LinesFile implements AutoCloseable {
    private static final int LONGEST_LINE = 32 * 1024 * 1024;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(LONGEST_LINE)
                            .build())
                    .build())
            .build();
    private static final Map<String, Says> FIELDS = Map.ofEntries(
            Map.entry("id", Says.ID),
            Map.entry("title", Says.TITLE),
            Map.entry("docNumber", Says.NUMBER),
            Map.entry("issuer", Says.ISSUER),
            Map.entry("date", Says.ISSUED),
            Map.entry("published", Says.PUBLISHED),
            Map.entry("category", Says.CATEGORY),
            Map.entry("kind", Says.KIND),
            Map.entry("field", Says.FIELD),
            Map.entry("scope", Says.SCOPE),
            Map.entry("attribute", Says.ATTRIBUTE),
            Map.entry("summary", Says.SUMMARY),
            Map.entry("keywords", Says.KEYWORDS),
            Map.entry("effective", Says.EFFECTIVE),
            Map.entry("expires", Says.EXPIRES));

    private final BufferedReader lines;

    LinesFile(Path file) throws IOException {
        InputStream content = Files.newInputStream(file);
        lines = new BufferedReader(new InputStreamReader(
                file.toString().endsWith(".gz") ? new GZIPInputStream(content, 1 << 16) : content,
                StandardCharsets.UTF_8));
    }

    /** The next line; empty at the end. A line too long is cut, and then is no JSON. */
    Optional<String> next() throws IOException {
        var line = new StringBuilder();
        int c = lines.read();
        if (c < 0) {
            return Optional.empty();
        }
        for (; c >= 0 && c != '\n'; c = lines.read()) {
            if (line.length() < LONGEST_LINE) {
                line.append((char) c);
            }
        }
        return Optional.of(line.toString());
    }

    /** The document in a line. */
    static Written read(String line) throws Unreadable {
        try {
            var node = JSON.readTree(line);
            if (!node.isObject() || node.path("title").asString("").isBlank()) {
                throw new Unreadable(Fault.BAD_LINE, "title");
            }
            var stated = new EnumMap<Says, List<String>>(Says.class);
            FIELDS.forEach((name, what) -> {
                var values = values(node.path(name));
                if (!values.isEmpty()) {
                    stated.put(what, values);
                }
            });
            return new Written(
                    stated,
                    List.of(),
                    TextFile.read(node.path("body").asString("")).body(),
                    true);
        } catch (JacksonException e) {
            throw new Unreadable(Fault.BAD_LINE, e);
        }
    }

    private static List<String> values(JsonNode node) {
        return (node.isArray() ? StreamSupport.stream(node.spliterator(), false) : Stream.of(node))
                .map(value -> value.asString("").strip())
                .filter(value -> !value.isEmpty())
                .toList();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
