package zone.disclosure.branding;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What one county shows of itself: its names, its number to call and where its colours lie. Never an emblem, never a
 * rule of how the product works.
 *
 * @param id the name of its folder, lower case letters, digits and hyphens
 * @param countyCode the six digits of the county in the division code
 * @param name the Chinese name people read
 * @param englishName the same for visitors who read English
 * @param zoneName what the place calls itself, such as 政务公开专区
 * @param slogan one short line for the waiting screen
 * @param hotline the number a visitor may call
 * @param logo the file name of a picture in its folder, when the county supplied one
 * @param folder where its files lie outside the jar; empty for a county that came in the jar
 */
public record Brand(
        String id,
        String countyCode,
        String name,
        String englishName,
        String zoneName,
        String slogan,
        String hotline,
        Optional<String> logo,
        Optional<Path> folder) {

    /** The design system of a kiosk screen, relative to the application's root; link it before {@link #themeUrl()}. */
    public static final String KIOSK_STYLES = "branding/base/kiosk.css";

    /** The design system of the staff's console; link it before {@link #themeUrl()}. */
    public static final String CONSOLE_STYLES = "branding/base/console.css";

    /** The style sheet of pages on a phone; link it before {@link #themeUrl()}. */
    public static final String PORTAL_STYLES = "branding/base/portal.css";

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final Pattern CODE = Pattern.compile("[0-9]{6}");
    private static final Pattern PICTURE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,60}\\.(svg|png)");

    /**
     * Refuses nonsense.
     *
     * @throws BrokenBrand when an id, code or logo name has the wrong shape
     */
    public Brand {
        refuseUnless(ID.matcher(id).matches(), id, "its folder may have lower case letters, digits and hyphens");
        refuseUnless(CODE.matcher(countyCode).matches(), id, "code must be six digits, not: " + countyCode);
        logo.ifPresent(file -> refuseUnless(
                PICTURE.matcher(file).matches(), id, "logo must name an svg or png in the same folder, not: " + file));
    }

    /**
     * The county that configuration names: the id of one in the jar, or the path of a folder.
     *
     * @throws UnknownBrand when there is neither
     * @throws BrokenBrand when its files are not complete
     */
    public static Brand choose(String idOrFolder) {
        return ID.matcher(idOrFolder).matches() && known().contains(idOrFolder)
                ? load(idOrFolder)
                : load(Path.of(idOrFolder));
    }

    /**
     * A county from the jar.
     *
     * @throws UnknownBrand when there is none of that id; the message lists those there are
     */
    public static Brand load(String id) {
        return BrandFiles.inJar(id);
    }

    /**
     * A county from a folder, so that one can be added without a build.
     *
     * @throws UnknownBrand when there is no such folder
     */
    public static Brand load(Path folder) {
        return BrandFiles.inFolder(folder);
    }

    /** The ids of the counties in the jar, in the order of their list. */
    public static List<String> known() {
        return BrandFiles.known();
    }

    /** Its colours and its mark, relative to the application's root. */
    public String themeUrl() {
        return url("theme.css");
    }

    /** Its own picture, where it gave one. */
    public Optional<String> logoUrl() {
        return logo.map(this::url);
    }

    /** The address path under which an application serves {@link #folder()}, ending in a slash. */
    public String urlPrefix() {
        return url("");
    }

    private String url(String file) {
        return "branding/counties/" + id + "/" + file;
    }

    private static void refuseUnless(boolean right, String id, String why) {
        if (!right) {
            throw new BrokenBrand(id, why);
        }
    }
}
