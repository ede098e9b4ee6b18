package zone.disclosure.branding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which characters the type faces can draw. Reads the faces' own tables once, so that it needs no fonts and no window
 * system of the machine. Safe for several threads.
 */
public final class Glyphs {
    /** A stretch of text that one face draws from end to end. */
    public record Run(Fonts face, String text) {}

    /** Tried in this order when the wanted face has no glyph; Kai knows rare characters that the others lack. */
    private static final List<Fonts> HELPERS = List.of(Fonts.SERIF, Fonts.KAI, Fonts.SANS);

    private static final Glyphs SHARED = new Glyphs();

    private final Map<Fonts, BitSet> drawn = new EnumMap<>(Fonts.class);

    private Glyphs() {}

    /** The one table of this program; each face is read when it is first asked for. */
    public static Glyphs shared() {
        return SHARED;
    }

    /** Whether this face draws the character; blanks and invisible marks need no drawing. */
    public boolean draws(Fonts face, int codePoint) {
        return isInvisible(codePoint) || table(face).get(codePoint);
    }

    /** The characters of a text that none of our faces draws, in order and each once; empty when all is well. */
    public List<Integer> missing(String text) {
        return text.codePoints()
                .distinct()
                .filter(point -> faceFor(Fonts.SANS, point).isEmpty())
                .boxed()
                .toList();
    }

    /** The wanted face if it draws the character, else the first that does. */
    public Optional<Fonts> faceFor(Fonts wanted, int codePoint) {
        return Stream.concat(Stream.of(wanted), HELPERS.stream())
                .filter(face -> draws(face, codePoint))
                .findFirst();
    }

    /**
     * Cuts a text for paper, where nothing falls back by itself. A character nobody draws becomes 〓, the printer's mark
     * for a missing letter, in the wanted face.
     */
    public List<Run> runs(Fonts wanted, String text) {
        var runs = new ArrayList<Run>();
        var open = new StringBuilder();
        var face = wanted;
        for (var point : text.codePoints().toArray()) {
            var found = faceFor(wanted, point);
            var next = found.orElse(wanted);
            if (next != face && !open.isEmpty()) {
                runs.add(new Run(face, open.toString()));
                open.setLength(0);
            }
            face = next;
            open.appendCodePoint(found.isPresent() ? point : '〓');
        }
        if (!open.isEmpty()) {
            runs.add(new Run(face, open.toString()));
        }
        return List.copyOf(runs);
    }

    private synchronized BitSet table(Fonts face) {
        return drawn.computeIfAbsent(face, Glyphs::read);
    }

    private static BitSet read(Fonts face) {
        try (var file = face.open()) {
            return CharacterMap.of(file.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException("the type face " + face + " cannot be read", broken);
        }
    }

    private static boolean isInvisible(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isISOControl(codePoint)
                || Character.getType(codePoint) == Character.FORMAT
                || (codePoint >= 0xFE00 && codePoint <= 0xFE0F);
    }
}
