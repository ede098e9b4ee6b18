package zone.disclosure.fleet.scenario;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import zone.disclosure.fleet.County;
import zone.disclosure.fleet.Fleet;
import zone.disclosure.fleet.measure.Findings;
import zone.disclosure.fleet.measure.Spread;

/** A page with a 20 MB scan is published; its text must not wait for the scan. */
final class Attachment implements Scenario {
    private static final int SIZE = 20_000_000;
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    @Override
    public String name() {
        return "attachment";
    }

    @Override
    public String title() {
        return "20 MB 附件送达各站 · a 20 MB attachment to every station";
    }

    @Override
    public List<Findings> run(Setting setting, int runs) {
        var all = new ArrayList<Findings>();
        try (var fleet = setting.fleet(name(), 0, setting.stations(), 0, "512m")) {
            fleet.start();
            for (int run = 0; run < runs; run++) {
                all.add(once(setting, fleet, run));
            }
        }
        return all;
    }

    private static Findings once(Setting setting, Fleet fleet, int run) {
        var findings = new Findings();
        long edition = fleet.county().editions().getOrDefault(County.SCOPE, 0L);
        long before = whole(fleet);
        fleet.arrivals().clear();
        var file = scan(setting.folder().resolve("关于公布测绘成果的公告" + run + ".pdf"), run);
        var load = new Load(fleet.headquarters());
        fleet.headquarters().take(file);
        double taken = load.passed().toMillis() / 1e3;
        fleet.awaitEqual(PATIENCE);
        boolean done = Fleet.await(
                PATIENCE, () -> whole(fleet) - before >= fleet.stations().size());
        findings.put("attachment on every station s", load.passed().toMillis() / 1e3 - taken)
                .put("stations with it", whole(fleet) - before)
                .put("text", Spread.of(fleet.arrivals().delays(fleet.county().publishedAfter(edition))));
        load.note(findings);
        if (!done) {
            findings.say("没有送齐 not complete after " + PATIENCE);
        }
        setting.tell("attachment run %d: %s".formatted(run + 1, findings.figures()));
        return findings;
    }

    private static long whole(Fleet fleet) {
        return fleet.stations().stream()
                .mapToLong(station -> station.notes().count("attachments"))
                .sum();
    }

    /** A PDF with one line of text and much that cannot be compressed, as a scan is. */
    private static Path scan(Path file, int seed) {
        var pdf = new ByteArrayOutputStream(SIZE + 2_000);
        var noise = new byte[SIZE];
        new Random(seed).nextBytes(noise);
        var text = "BT /F1 18 Tf 72 720 Td (Survey " + seed + ") Tj ET";
        var places = new ArrayList<Integer>();
        write(pdf, "%PDF-1.4\n");
        object(pdf, places, "<< /Type /Catalog /Pages 2 0 R >>");
        object(pdf, places, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        object(
                pdf,
                places,
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R"
                        + " /Resources << /Font << /F1 4 0 R >> >> >>");
        object(pdf, places, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        object(pdf, places, "<< /Length " + text.length() + " >>\nstream\n" + text + "\nendstream");
        places.add(pdf.size());
        write(pdf, "6 0 obj\n<< /Length " + SIZE + " >>\nstream\n");
        pdf.writeBytes(noise);
        write(pdf, "\nendstream\nendobj\n");
        int table = pdf.size();
        write(pdf, "xref\n0 7\n0000000000 65535 f \n");
        places.forEach(place -> write(pdf, "%010d 00000 n \n".formatted(place)));
        write(pdf, "trailer\n<< /Size 7 /Root 1 0 R /Scan 6 0 R >>\nstartxref\n" + table + "\n%%EOF\n");
        try {
            return Files.write(file, pdf.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("writing a scan", e);
        }
    }

    private static void object(ByteArrayOutputStream pdf, List<Integer> places, String content) {
        places.add(pdf.size());
        write(pdf, places.size() + " 0 obj\n" + content + "\nendobj\n");
    }

    private static void write(ByteArrayOutputStream pdf, String words) {
        pdf.writeBytes(words.getBytes(StandardCharsets.ISO_8859_1));
    }
}
