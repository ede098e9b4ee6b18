package zone.disclosure.branding;

import java.io.InputStream;

/** Opens what this jar carries. A missing file means a broken build and is said so, never worked around. */
final class Resources {
    private Resources() {}

    static InputStream open(String path) {
        var stream = Resources.class.getResourceAsStream(path);
        if (stream == null) {
            throw new IllegalStateException(
                    "the branding jar lacks " + path + "; build it again with network for the pinned type faces");
        }
        return stream;
    }
}
