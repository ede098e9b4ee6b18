package zone.disclosure.branding;

import java.io.InputStream;

/**
 * The type faces of screen and paper, as TrueType outlines that PDFBox can subset. Never a face of the machine: what the
 * screen shows, the paper shows.
 *
 * @see <a href="../../../../../../docs/decisions/B001-fonts.md">B001</a>
 */
public enum Fonts {
    /** Black letter (黑体) for screens and first-level headings. */
    SANS("sans.ttf", "Zone Sans", 400),
    SANS_BOLD("sans-bold.ttf", "Zone Sans", 600),
    /** Song (宋体) for the body of documents. */
    SERIF("serif.ttf", "Zone Serif", 400),
    SERIF_BOLD("serif-bold.ttf", "Zone Serif", 700),
    /** Kai (楷体) for second-level headings and quotations. */
    KAI("kai.ttf", "Zone Kai", 400);

    private static final String FOLDER = "branding/fonts/";

    private final String file;
    private final String family;
    private final int weight;

    Fonts(String file, String family, int weight) {
        this.file = file;
        this.family = family;
        this.weight = weight;
    }

    /** A fresh stream of the TrueType file, 10 to 17 MB; the caller closes it. */
    public InputStream open() {
        return Resources.open("/META-INF/resources/" + FOLDER + file);
    }

    /** Its address, relative to the application's root. */
    public String url() {
        return FOLDER + file;
    }

    /** The family name that our style sheets use. */
    public String family() {
        return family;
    }

    /** CSS weight, 400 to 700. */
    public int weight() {
        return weight;
    }
}
