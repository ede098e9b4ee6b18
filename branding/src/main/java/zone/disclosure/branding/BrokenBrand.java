package zone.disclosure.branding;

/** A county's folder that cannot be shown as it is; the message names the folder, the line and the cure. */
public final class BrokenBrand extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    BrokenBrand(String id, String why) {
        super("brand \"" + id + "\" cannot be used: " + why);
    }
}
