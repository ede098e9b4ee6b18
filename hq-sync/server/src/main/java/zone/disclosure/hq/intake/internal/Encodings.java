package zone.disclosure.hq.intake.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import zone.disclosure.hq.intake.Fault;

/** Turns bytes into text: by their mark, as UTF-8, else as GB18030. It never replaces a letter it cannot read. */
final class Encodings {
    /** No text of an honest document is longer. */
    static final long LONGEST = 64L * 1024 * 1024;

    private static final Charset GB18030 = Charset.forName("GB18030");

    private Encodings() {}

    /** The text of a file. */
    static String read(Path file) throws Unreadable {
        try {
            if (Files.size(file) > LONGEST) {
                throw new Unreadable(Fault.TOO_LARGE, "");
            }
            return decode(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new Unreadable(Fault.UNREADABLE, e);
        }
    }

    static String decode(byte[] content) throws Unreadable {
        if (content.length == 0) {
            throw new Unreadable(Fault.EMPTY, "");
        }
        try {
            if (starts(content, 0xFF, 0xFE)) {
                return strict(StandardCharsets.UTF_16LE, content, 2);
            }
            if (starts(content, 0xFE, 0xFF)) {
                return strict(StandardCharsets.UTF_16BE, content, 2);
            }
            return strict(StandardCharsets.UTF_8, content, starts(content, 0xEF, 0xBB, 0xBF) ? 3 : 0);
        } catch (CharacterCodingException _) {
            return chinese(content);
        }
    }

    private static String chinese(byte[] content) throws Unreadable {
        try {
            var text = strict(GB18030, content, 0);
            long strange = text.chars()
                    .filter(c -> (c < 0x20 && c != '\n' && c != '\r' && c != '\t') || (c >= 0xE000 && c <= 0xF8FF))
                    .count();
            if (strange > text.length() / 50) {
                throw new Unreadable(Fault.ENCODING, "");
            }
            return text;
        } catch (CharacterCodingException e) {
            throw new Unreadable(Fault.ENCODING, e);
        }
    }

    private static String strict(Charset charset, byte[] content, int from) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(content, from, content.length - from))
                .toString();
    }

    private static boolean starts(byte[] content, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (content.length <= i || (content[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
