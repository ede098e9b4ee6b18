package zone.disclosure.station.shell.internal;

import com.vaadin.flow.server.VaadinResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;

/** Lets the host page run only our own scripts, and talk only to this station. */
final class ContentPolicy {
    private static final String COMPILE = read("compile.js");

    private final SecureRandom random = new SecureRandom();

    /** Gives every script of the page a pass that counts for this one response, and forbids all others. */
    void apply(Document page, VaadinResponse response) {
        var bytes = new byte[18];
        random.nextBytes(bytes);
        var nonce = HexFormat.of().formatHex(bytes);
        page.head().prependElement("script").appendChild(new DataNode(COMPILE));
        page.getElementsByTag("script").attr("nonce", nonce);
        response.setHeader("Content-Security-Policy", policy(nonce));
    }

    private static String policy(String nonce) {
        return String.join(
                "; ",
                "default-src 'self'",
                "script-src 'nonce-" + nonce + "' 'strict-dynamic'",
                "style-src 'self' 'unsafe-inline'",
                "img-src 'self' data:",
                "font-src 'self' data:",
                "connect-src 'self'",
                "object-src 'none'",
                "base-uri 'self'",
                "form-action 'self'",
                "frame-ancestors 'none'");
    }

    private static String read(String name) {
        try (var in = ContentPolicy.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing in the archive: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
