package zone.disclosure.station.printing.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;
import zone.disclosure.branding.Fonts;

/**
 * Our own type faces for Chinese text whose face is not in the PDF. What a machine happens to have may lack characters:
 * a fallback without digits once printed a law without its date.
 */
final class OurFaces implements FontMapper {
    private static final Pattern CHINESE =
            Pattern.compile("sim|song|hei|kai|fang|ming|yuan|msung|gb2312|[^\\x00-\\x7f]");

    private final FontMapper others = FontMappers.instance();
    private final Map<Fonts, TrueTypeFont> opened = new EnumMap<>(Fonts.class);

    @Override
    public @Nullable FontMapping<TrueTypeFont> getTrueTypeFont(
            @Nullable String name, @Nullable PDFontDescriptor descriptor) {
        var low = low(name);
        return CHINESE.matcher(low).find()
                ? new FontMapping<>(open(face(low)), true)
                : others.getTrueTypeFont(name, descriptor);
    }

    @Override
    public @Nullable FontMapping<FontBoxFont> getFontBoxFont(
            @Nullable String name, @Nullable PDFontDescriptor descriptor) {
        // Found by names of glyphs, which our faces do not carry.
        return others.getFontBoxFont(name, descriptor);
    }

    @Override
    public CIDFontMapping getCIDFont(
            @Nullable String name, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo system) {
        return new CIDFontMapping(null, open(face(low(name))), true);
    }

    private static String low(@Nullable String name) {
        return name == null ? "" : name.toLowerCase(Locale.ROOT);
    }

    private static Fonts face(String name) {
        boolean bold = name.contains("bold");
        if (name.contains("kai")) {
            return Fonts.KAI;
        }
        if (name.contains("hei") || name.contains("sans") || name.contains("gothic")) {
            return bold ? Fonts.SANS_BOLD : Fonts.SANS;
        }
        return bold ? Fonts.SERIF_BOLD : Fonts.SERIF;
    }

    private TrueTypeFont open(Fonts face) {
        return opened.computeIfAbsent(face, it -> {
            try (var file = it.open()) {
                return new TTFParser().parse(new RandomAccessReadBuffer(file));
            } catch (IOException e) {
                throw new UncheckedIOException("our own type face cannot be read: " + it, e);
            }
        });
    }
}
