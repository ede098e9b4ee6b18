package zone.disclosure.station.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.page.Attachment;
import zone.disclosure.contract.page.Block;
import zone.disclosure.contract.page.Ending;
import zone.disclosure.contract.page.Fact;
import zone.disclosure.contract.page.Field;
import zone.disclosure.contract.page.Kind;
import zone.disclosure.contract.page.Page;
import zone.disclosure.contract.page.Relation;
import zone.disclosure.contract.page.Term;
import zone.disclosure.contract.page.Validity;

/** The demonstration pages, read from their sources without a headquarters. Knows just enough of their notation. */
final class DemoPages {
    private static final Path FOLDER =
            Path.of(System.getProperty("zone.root", "."), "hq-sync/server/src/main/resources/demo/pages");

    private DemoPages() {}

    /** All pages of the given scopes. */
    static List<Page> of(List<Scope> scopes) {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(DemoPages::read)
                    .filter(page -> scopes.contains(page.scope()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Page read(Path file) {
        try {
            var parts = Files.readString(file).split("(?m)^---$", 3);
            return page(head(parts[1]), facts(parts[1]), blocks(parts[2]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> head(String text) {
        var head = new HashMap<String, String>();
        text.lines().filter(line -> line.matches("[a-z]+: .*")).forEach(line -> {
            var parts = line.split(": ", 2);
            head.put(parts[0], parts[1].replaceAll("^\"|\"$", ""));
        });
        return head;
    }

    private static List<Fact> facts(String text) {
        return text.lines()
                .filter(line -> line.matches("  \\S+: .*"))
                .map(line -> line.strip().split(": ", 2))
                .filter(parts -> Fact.SUBSIDY.contains(parts[0]))
                .map(parts -> new Fact(parts[0], parts[1].replaceAll("^\"|\"$", "")))
                .toList();
    }

    private static Page page(Map<String, String> head, List<Fact> facts, List<Block> body) {
        return new Page(
                id(head.getOrDefault("id", "")),
                1,
                new Scope(head.getOrDefault("scope", "")),
                Arrays.stream(Kind.values())
                        .filter(kind -> kind.key().equals(head.get("kind")))
                        .findFirst()
                        .orElseThrow(),
                head.getOrDefault("title", ""),
                Optional.ofNullable(head.get("number")),
                head.getOrDefault("issuer", ""),
                Field.named(head.getOrDefault("field", "")).orElse(new Field("20")),
                day(head, "issued"),
                day(head, "published").orElse(LocalDate.of(2026, 1, 1)),
                new Term(
                        "true".equals(head.get("normative")),
                        day(head, "effective"),
                        day(head, "expires"),
                        ending(head)),
                head.getOrDefault("summary", ""),
                list(head.getOrDefault("keywords", "")),
                facts,
                body,
                files(head),
                relations(head),
                Optional.ofNullable(head.get("id")));
    }

    private static List<Attachment> files(Map<String, String> head) {
        return list(head.getOrDefault("attachments", "")).stream()
                .map(name -> new Attachment(
                        name + ".pdf",
                        "application/pdf",
                        SamplePdf.FORM.size(),
                        Sha256.of(SamplePdf.FORM.toArray()),
                        true))
                .toList();
    }

    private static Optional<LocalDate> day(Map<String, String> head, String key) {
        return Optional.ofNullable(head.get(key)).map(LocalDate::parse);
    }

    private static Optional<Ending> ending(Map<String, String> head) {
        var text = head.getOrDefault("ended", "");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var state = text.contains("废止") ? Validity.REPEALED : Validity.AMENDED;
        var on = LocalDate.parse(text.replaceAll("(?s).*on: ([0-9-]+).*", "$1"));
        return Optional.of(new Ending(state, on, Optional.of(id(text.replaceAll("(?s).*by: ([a-z0-9-]+).*", "$1")))));
    }

    private static List<Relation> relations(Map<String, String> head) {
        var relations = new ArrayList<Relation>();
        for (var type : Relation.Type.values()) {
            list(head.getOrDefault(type.name().toLowerCase(java.util.Locale.ROOT), ""))
                    .forEach(target -> relations.add(new Relation(type, id(target))));
        }
        return relations;
    }

    private static PageId id(String source) {
        return PageId.of("demo:" + source);
    }

    private static List<String> list(String text) {
        return Arrays.stream(text.replaceAll("[\\[\\]]", "").split(",\\s*"))
                .filter(part -> !part.isBlank())
                .toList();
    }

    private static List<Block> blocks(String text) {
        var blocks = new ArrayList<Block>();
        for (var part : text.strip().split("\n\\s*\n")) {
            blocks.add(block(part.strip()));
        }
        return blocks;
    }

    private static Block block(String part) {
        var lines = part.lines().map(String::strip).toList();
        if (part.startsWith("#")) {
            return new Block.Heading(Math.clamp(part.indexOf(' ') - 1, 1, 3), part.replaceFirst("#+ ", ""));
        }
        if (part.startsWith("|")) {
            return new Block.Table(lines.stream()
                    .filter(line -> !line.matches("[|\\s:-]+"))
                    .map(line -> Arrays.stream(line.replaceAll("^\\||\\|$", "").split("\\|", -1))
                            .map(String::strip)
                            .toList())
                    .toList());
        }
        if (part.matches("(?s)(- |\\d+\\. ).*")) {
            return new Block.Listing(
                    !part.startsWith("-"),
                    lines.stream()
                            .map(line -> line.replaceFirst("^(- |\\d+\\. )", ""))
                            .toList());
        }
        return new Block.Paragraph(part);
    }
}
