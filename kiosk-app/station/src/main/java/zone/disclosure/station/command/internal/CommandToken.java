package zone.disclosure.station.command.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import zone.disclosure.station.station.Folders;

/**
 * A secret in a file that only the station's own user can read: whoever has it, and sits at this computer, may give
 * commands. New at every start, never logged.
 */
@Component
class CommandToken {
    private final Path file;
    private final String host;
    private final String token;
    private final AtomicInteger port = new AtomicInteger();

    CommandToken(Folders folders, @Value("${server.address:127.0.0.1}") String address) {
        this.file = file(folders.root());
        this.host = address.equals("0.0.0.0") || address.equals("::") ? "127.0.0.1" : address;
        var random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.token = HexFormat.of().formatHex(random);
    }

    /** Where it lies below a station's data folder. */
    static Path file(Path data) {
        return data.resolve("command-token");
    }

    @EventListener
    void listening(WebServerInitializedEvent event) {
        port.set(event.getWebServer().getPort());
    }

    /** Writes the token and where to use it, as two lines. */
    @EventListener(ApplicationReadyEvent.class)
    void write() {
        try {
            var half = file.resolveSibling(file.getFileName() + ".half");
            Files.deleteIfExists(half);
            Files.createFile(half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(half, token + "\nhttp://" + host + ":" + port.get() + "\n");
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "cannot write " + file + "; check the rights and the disk of the data folder", e);
        }
    }

    /** Whether somebody at this computer shows the token. */
    boolean allows(HttpServletRequest request) {
        var shown = request.getHeader("Authorization");
        return isHere(request)
                && shown != null
                && MessageDigest.isEqual(
                        shown.getBytes(StandardCharsets.UTF_8), ("Bearer " + token).getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isHere(HttpServletRequest request) {
        try {
            var from = InetAddress.getByName(request.getRemoteAddr());
            return from.isLoopbackAddress() || from.equals(InetAddress.getByName(request.getLocalAddr()));
        } catch (UnknownHostException e) {
            // The addresses of a connection are numbers; what is none is nobody here.
            return false;
        }
    }
}
