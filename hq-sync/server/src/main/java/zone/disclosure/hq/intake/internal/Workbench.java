package zone.disclosure.hq.intake.internal;

import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import zone.disclosure.contract.wire.Codec;

/**
 * The child process in which foreign PDF, Word and OFD files are opened: a small heap, no database, no keys, and it may
 * be killed at any time. It reads one order a line and answers each with a length and a {@link Drawn};
 * a zero before the first order says that it is ready.
 */
public final class Workbench {
    private Workbench() {}

    /** Works until the other side closes the line, which it also does by dying. */
    public static void main(String[] args) throws IOException {
        var answers = new DataOutputStream(System.out);
        // Libraries may print; the answers' stream is not theirs.
        System.setOut(System.err);
        answers.writeInt(0);
        answers.flush();
        var orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (var order = orders.readLine(); order != null; order = orders.readLine()) {
            var parts = order.split("\t", 2);
            var answer = Codec.write(draw(Format.valueOf(parts[0]), Path.of(parts[1])))
                    .toArray();
            answers.writeInt(answer.length);
            answers.write(answer);
            answers.flush();
        }
    }

    /** What is in the file; a fault is an answer, too. Used directly by tests only. */
    static Drawn draw(Format format, Path file) {
        try {
            return switch (Magic.of(file, format)) {
                case WORD -> Drawn.of(WordFile.read(file), false);
                case OLD_WORD -> Drawn.of(OldWordFile.read(file), false);
                case PDF -> Drawn.of(PdfFile.read(file), true);
                case OFD -> Drawn.of(OfdFile.read(file), true);
                case WEB -> {
                    var web = WebFile.read(Encodings.read(file));
                    yield Drawn.of(web.body(), web.loose());
                }
                case TEXT, MARKDOWN, LINES ->
                    Drawn.of(TextFile.read(Encodings.read(file)).body(), true);
            };
        } catch (Unreadable e) {
            return Drawn.not(e);
        }
    }
}
