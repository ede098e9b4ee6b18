package zone.disclosure.branding;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/** Reads the "cmap" table of a TrueType file: the set of code points that lead to a glyph. Reads formats 4 and 12 only. */
final class CharacterMap {
    private static final int HIGHEST = Character.MAX_CODE_POINT;

    private final ByteBuffer font;
    private final BitSet drawn = new BitSet(0x32000);

    private CharacterMap(byte[] font) {
        this.font = ByteBuffer.wrap(font);
    }

    /** @throws IOException when the bytes are no TrueType file with outlines, which paper needs */
    static BitSet of(byte[] font) throws IOException {
        var map = new CharacterMap(font);
        map.table("glyf");
        map.read(map.table("cmap"));
        return map.drawn;
    }

    private int table(String tag) throws IOException {
        int tables = font.getShort(4) & 0xFFFF;
        for (int i = 0; i < tables; i++) {
            var name = new byte[4];
            font.get(12 + 16 * i, name);
            if (tag.equals(new String(name, StandardCharsets.US_ASCII))) {
                return font.getInt(12 + 16 * i + 8);
            }
        }
        throw new IOException("not a TrueType file with outlines: it has no table " + tag);
    }

    private void read(int cmap) {
        int subtables = font.getShort(cmap + 2) & 0xFFFF;
        for (int i = 0; i < subtables; i++) {
            int at = cmap + font.getInt(cmap + 4 + 8 * i + 4);
            switch (font.getShort(at)) {
                case 4 -> segments(at);
                case 12 -> groups(at);
                default -> {
                    // variation sequences and old single-byte tables add no character
                }
            }
        }
    }

    private void segments(int at) {
        int doubled = font.getShort(at + 6) & 0xFFFF;
        for (int i = 0; i < doubled; i += 2) {
            int last = font.getShort(at + 14 + i) & 0xFFFF;
            int first = font.getShort(at + 16 + doubled + i) & 0xFFFF;
            int delta = font.getShort(at + 16 + 2 * doubled + i);
            int place = at + 16 + 3 * doubled + i;
            int range = font.getShort(place) & 0xFFFF;
            for (int point = first; point <= last && point != 0xFFFF; point++) {
                int glyph = range == 0 ? point + delta : font.getShort(place + range + 2 * (point - first));
                if ((glyph & 0xFFFF) != 0) {
                    drawn.set(point);
                }
            }
        }
    }

    private void groups(int at) {
        int groups = font.getInt(at + 12);
        for (int i = 0; i < groups; i++) {
            int first = font.getInt(at + 16 + 12 * i);
            int last = Math.min(font.getInt(at + 16 + 12 * i + 4), HIGHEST);
            drawn.set(first, last + 1);
        }
    }
}
