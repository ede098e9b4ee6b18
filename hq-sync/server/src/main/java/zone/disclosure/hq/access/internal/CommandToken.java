package zone.disclosure.hq.access.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import zone.disclosure.hq.access.Ports;
import zone.disclosure.hq.store.Blobs;
import zone.disclosure.hq.store.Incident;
import zone.disclosure.hq.store.Settings;
import zone.disclosure.hq.store.Trouble;

/**
 * A secret in a file that only headquarters' own user can read: whoever has it may give commands. New at every start,
 * never logged.
 */
@Component
class CommandToken {
    private final Path file;
    private final Ports ports;
    private final String token;

    /** @param held proves that the data folder is ours */
    CommandToken(Settings settings, Ports ports, Blobs held) {
        this.file = settings.secrets().resolve("command-token");
        this.ports = ports;
        var random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.token = HexFormat.of().formatHex(random);
    }

    /** Writes the token and where to use it, as two lines. */
    @EventListener(ApplicationReadyEvent.class)
    void write() {
        try {
            var half = file.resolveSibling("command-token.half");
            Files.deleteIfExists(half);
            Files.createFile(half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(half, token + "\nhttp://127.0.0.1:" + ports.console() + "\n");
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new Trouble(
                    Incident.DISK, "无法写入 " + file.toAbsolutePath() + "，请检查磁盘空间和权限。This file cannot be written.", e);
        }
    }

    AuthorizationDecision decide(RequestAuthorizationContext context) {
        var shown = context.getRequest().getHeader("Authorization");
        return new AuthorizationDecision(shown != null
                && MessageDigest.isEqual(
                        shown.getBytes(StandardCharsets.UTF_8), ("Bearer " + token).getBytes(StandardCharsets.UTF_8)));
    }
}
