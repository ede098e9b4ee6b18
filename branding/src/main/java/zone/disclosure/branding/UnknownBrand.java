package zone.disclosure.branding;

import java.util.List;

/** A county that configuration names and nobody has; the message lists what there is. */
public final class UnknownBrand extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    UnknownBrand(String asked, List<String> known) {
        super("no brand \"" + asked + "\". In the program: " + String.join(", ", known)
                + ". Or give the path of a folder that holds brand.properties and theme.css.");
    }
}
