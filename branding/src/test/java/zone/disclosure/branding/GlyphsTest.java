package zone.disclosure.branding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GlyphsTest {
    private final Glyphs glyphs = Glyphs.shared();

    @ParameterizedTest
    @EnumSource
    void everyFaceDrawsAllOfGb2312AndTheRareVillageNames(Fonts face) {
        assertThat(gb2312().codePoints().filter(point -> !glyphs.draws(face, point)))
                .isEmpty();
        assertThat("㮾湾镇䶮塘村".codePoints()).allMatch(point -> glyphs.draws(face, point));
    }

    @Test
    void aCharacterThatNoFaceDrawsIsNamed() {
        assertThat(glyphs.missing("低保\u2028 名单\uE000 \uD83D\uDE00")).containsExactly(0xE000, 0x1F600);
    }

    @Test
    void onPaperAnotherFaceHelpsOutAndAMissingLetterIsMarked() {
        int rare = onlyKaiDraws();

        assertThat(glyphs.runs(Fonts.SERIF, "姓" + Character.toString(rare) + "名\uE000"))
                .containsExactly(
                        new Glyphs.Run(Fonts.SERIF, "姓"),
                        new Glyphs.Run(Fonts.KAI, Character.toString(rare)),
                        new Glyphs.Run(Fonts.SERIF, "名〓"));
    }

    @Test
    void aFileWithoutOutlinesIsRefused() {
        assertThatThrownBy(() -> CharacterMap.of(new byte[] {'O', 'T', 'T', 'O', 0, 0}))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no table glyf");
    }

    @Test
    void eachFaceTravelsWithItsLicence() {
        var fonts = Path.of("target/classes/META-INF/resources/branding/fonts");

        for (var licence : new String[] {"noto-sans-sc", "noto-serif-sc", "lxgw-wenkai"}) {
            assertThat(fonts.resolve("LICENCE-" + licence + ".txt")).content().contains("SIL OPEN FONT LICENSE");
        }
        assertThat(Files.exists(fonts.resolve("kai.ttf"))).isTrue();
    }

    private int onlyKaiDraws() {
        for (int point = 0x20000; point < 0x30000; point++) {
            if (glyphs.draws(Fonts.KAI, point) && !glyphs.draws(Fonts.SERIF, point)) {
                return point;
            }
        }
        throw new AssertionError("Kai no longer draws more rare characters than Song");
    }

    private static String gb2312() {
        var all = new StringBuilder();
        var charset = Charset.forName("GB2312");
        for (int high = 0xA1; high <= 0xF7; high++) {
            for (int low = 0xA1; low <= 0xFE; low++) {
                var letter = new String(new byte[] {(byte) high, (byte) low}, charset);
                if (letter.codePointCount(0, letter.length()) == 1 && letter.charAt(0) != '\uFFFD') {
                    all.append(letter);
                }
            }
        }
        return all.toString();
    }
}
