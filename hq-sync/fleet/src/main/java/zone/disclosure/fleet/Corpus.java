package zone.disclosure.fleet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Documents to publish, as lines for {@code hq import}: real laws from the shared corpus where it is at hand, else text of
 * our own making of the same length. Each has a title and an id nobody else has.
 */
public final class Corpus {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST = 120_000;
    private static final String[] CLAUSES = {
        "各镇人民政府、街道办事处应当在收到申请之日起五个工作日内完成核查，并在村务公开栏公示不少于七日。",
        "符合条件的家庭可以凭户口簿、身份证和收入证明，到便民服务站或者通过自助终端提出申请。",
        "县财政部门应当按季度将补助资金足额拨付到专户，任何单位和个人不得截留、挪用。",
        "对申请结果有异议的，可以自收到告知书之日起六十日内依法申请行政复议。",
        "本办法由县民政局会同有关部门负责解释，自印发之日起施行，有效期五年。"
    };

    private final List<Map<String, String>> documents;
    private final boolean real;

    private Corpus(List<Map<String, String>> documents, boolean real) {
        this.documents = documents;
        this.real = real;
    }

    /** The corpus below the folder of the property {@code zone.shared}, or one of our own. */
    public static Corpus find() {
        var file = Path.of(System.getProperty("zone.shared", "../shared")).resolve("corpus/documents.jsonl.gz");
        return Files.isReadable(file) ? new Corpus(read(file), true) : new Corpus(made(), false);
    }

    /** Whether these are real texts. */
    public boolean isReal() {
        return real;
    }

    /** Writes {@code many} lines from document {@code from} on; past the last it begins anew under other titles. */
    public Path lines(Path file, String mark, int from, int many) {
        return lines(file, mark, from, many, 0);
    }

    /** The same, in another revision: the same documents with other words at their end. */
    public Path lines(Path file, String mark, int from, int many, int revision) {
        try (var to = Files.newBufferedWriter(file)) {
            for (int i = from; i < from + many; i++) {
                var line = line(mark, i);
                if (revision > 0) {
                    line.merge("body", "\n第" + revision + "次修订。", String::concat);
                }
                to.write(JSON.writeValueAsString(line));
                to.write('\n');
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("writing documents to " + file, e);
        }
    }

    /** The title that document {@code number} gets under a mark. */
    public String title(String mark, int number) {
        return documents.get(number % documents.size()).getOrDefault("title", "") + "（" + mark + "第" + number + "号）";
    }

    private Map<String, String> line(String mark, int number) {
        var line = new LinkedHashMap<>(documents.get(number % documents.size()));
        line.put("id", mark + "-" + number);
        line.put("title", title(mark, number));
        return line;
    }

    private static List<Map<String, String>> read(Path file) {
        var documents = new ArrayList<Map<String, String>>();
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var node = JSON.readTree(line);
                if (text(node, "body").length() < LONGEST) {
                    documents.add(document(text(node, "title"), text(node, "body"), text(node, "date")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file, e);
        }
        return documents;
    }

    private static List<Map<String, String>> made() {
        var documents = new ArrayList<Map<String, String>>();
        for (int i = 0; i < 500; i++) {
            var body = new StringBuilder();
            for (int clause = 1; clause <= 40 + i % 90; clause++) {
                body.append("第")
                        .append(clause)
                        .append("条　")
                        .append(CLAUSES[(i * 7 + clause * 3) % CLAUSES.length])
                        .append("本条所称编号为")
                        .append(i * 131 + clause * 17)
                        .append("。\n");
            }
            documents.add(document("澄湖县便民服务事项办理规定之" + i, body.toString(), "2026-03-0" + (1 + i % 9)));
        }
        return documents;
    }

    private static Map<String, String> document(String title, String body, String date) {
        var document = new LinkedHashMap<String, String>();
        document.put("title", title);
        document.put("body", body);
        document.put("date", date);
        document.put("issuer", "澄湖县人民政府");
        document.put("field", "社会救助");
        document.put("attribute", "主动公开");
        return document;
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }
}
