package zone.disclosure.branding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContrastTest {
    private static final Path BRANDING = Path.of("src/main/resources/META-INF/resources/branding");
    private static final Pattern BLOCK = Pattern.compile("(html[^{]*)\\{([^}]*)}");
    private static final Pattern COLOUR = Pattern.compile("--zone-([a-z0-9-]+):\\s*(#[0-9a-f]{6});");

    private static final List<String> GROUNDS = List.of("paper", "card");
    private static final List<String> WORDS = List.of("text-2", "primary", "ok", "warn", "danger");

    static List<String> counties() {
        return Brand.known();
    }

    @ParameterizedTest
    @MethodSource("counties")
    void bodyTextReadsAtTenToOneAndAllOtherTextAtSevenToOne(String county) throws IOException {
        for (var contrast : List.of("", "[data-contrast=\"high\"]")) {
            var colours = colours(county, contrast);

            for (var ground : GROUNDS) {
                assertReadable(colours, "text", ground, 10);
                for (var word : WORDS) {
                    assertReadable(colours, word, ground, 7);
                }
            }
            for (var ground : List.of("mark-found", "primary-soft", "paper-deep", "key", "key-fn", "ok-soft")) {
                assertReadable(colours, "text", ground, 7);
            }
            assertReadable(colours, "on-primary", "primary", 7);
            assertReadable(colours, "on-primary", "primary-press", 7);
            assertReadable(colours, "primary", "primary-soft", 7);
            for (var state : List.of("ok", "warn", "danger")) {
                assertReadable(colours, state, state + "-soft", 7);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("counties")
    void edgesAndTheFocusRingStandOutAtFourToOne(String county) throws IOException {
        for (var contrast : List.of("", "[data-contrast=\"high\"]")) {
            var colours = colours(county, contrast);
            for (var ground : GROUNDS) {
                for (var edge : List.of("border", "focus", "accent")) {
                    assertReadable(colours, edge, ground, 4);
                }
            }
        }
    }

    private static void assertReadable(Map<String, String> colours, String word, String ground, double least) {
        var front = named(colours, word);
        var back = named(colours, ground);
        assertThat(ratio(front, back))
                .as("%s %s on %s %s", word, front, ground, back)
                .isGreaterThanOrEqualTo(least);
    }

    private static String named(Map<String, String> colours, String name) {
        return Objects.requireNonNull(colours.get(name), () -> "no colour --zone-" + name);
    }

    /** What a screen ends up with: the product's colours, the county's over them, the contrast mode over both. */
    private static Map<String, String> colours(String county, String contrast) throws IOException {
        var colours = new HashMap<String, String>();
        var tokens = Files.readString(BRANDING.resolve("base/tokens.css"));
        take(tokens, "html", colours);
        take(Files.readString(BRANDING.resolve("counties/" + county + "/theme.css")), "html", colours);
        if (!contrast.isEmpty()) {
            take(tokens, "html" + contrast, colours);
        }
        return colours;
    }

    private static void take(String css, String selector, Map<String, String> colours) {
        BLOCK.matcher(css)
                .results()
                .filter(block -> block.group(1).strip().equals(selector))
                .flatMap(block -> COLOUR.matcher(block.group(2)).results())
                .forEach(colour -> colours.put(colour.group(1), colour.group(2)));
    }

    private static double ratio(String one, String other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
