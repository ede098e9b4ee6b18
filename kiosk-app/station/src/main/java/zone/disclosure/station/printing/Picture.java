package zone.disclosure.station.printing;

import java.nio.file.Path;

/** One page of a file as a picture, or why there is none. */
public sealed interface Picture {
    /**
     * It can be shown.
     *
     * @param file a PNG or JPEG in the station's cache; read it at once, it may be swept later
     * @param width in pixels
     * @param height in pixels
     */
    record Shown(Path file, String mediaType, int width, int height) implements Picture {}

    /** It cannot be shown. */
    record Refused(Refusal why) implements Picture {}
}
