package zone.disclosure.station.station.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.wire.Enrolment;

/**
 * The station's end of the tunnel: a key that stays here (0600), what headquarters certified, and a configuration for
 * stunnel. It runs no stunnel itself.
 */
final class TunnelFolder {
    private static final String KEY = "station.key";
    private static final String SHOWN = "station.pub";

    private final Path folder;
    private final int port;

    /** @param port where this end listens on loopback */
    TunnelFolder(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /** Address at which the station finds the wire when there is a tunnel. */
    String address() {
        return "127.0.0.1:" + port;
    }

    /** Where the configuration is. */
    Path configuration() {
        return folder.resolve("stunnel.conf");
    }

    /** The public half for a request; the pair is made and kept when there is none. */
    Bytes shownKey() {
        try {
            if (!Files.exists(folder.resolve(SHOWN))) {
                make();
            }
            return Bytes.of(Base64.getMimeDecoder().decode(Files.readString(folder.resolve(SHOWN))));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot use " + folder + "; check its rights and its disk", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has P-256", e);
        }
    }

    /** Makes a new pair: the old one was certified for a standing that is over. */
    void forget() {
        try {
            Files.deleteIfExists(folder.resolve(SHOWN));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot use " + folder + "; check its rights and its disk", e);
        }
    }

    /** Writes down what headquarters answered, so that stunnel can run. */
    void keep(Enrolment.Tunnel tunnel) {
        try {
            write("station.crt", tunnel.certificate(), "rw-r--r--");
            write("authority.crt", tunnel.authority(), "rw-r--r--");
            write("stunnel.conf", configuration(tunnel), "rw-r--r--");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to " + folder + "; check its rights and its disk", e);
        }
    }

    private String configuration(Enrolment.Tunnel tunnel) {
        boolean address = tunnel.host().matches("[0-9.]+") || tunnel.host().contains(":");
        return """
                ; 站点一端的隧道。登记时写入，重新登记会覆盖。
                ; The station's end of the tunnel, written at the enrolment. Run:  stunnel %1$s/stunnel.conf
                foreground = yes
                pid = %1$s/stunnel.pid

                [wire]
                client = yes
                accept = 127.0.0.1:%2$d
                connect = %3$s:%4$d
                cert = %1$s/station.crt
                key = %1$s/station.key
                CAfile = %1$s/authority.crt
                verifyChain = yes
                %5$s = %3$s
                sslVersionMin = TLSv1.3
                sessionCacheSize = 1
                socket = l:TCP_NODELAY=1
                socket = r:TCP_NODELAY=1
                """.formatted(
                        folder.toAbsolutePath(), port, tunnel.host(), tunnel.port(), address ? "checkIP" : "checkHost");
    }

    private void make() throws IOException, GeneralSecurityException {
        var maker = KeyPairGenerator.getInstance("EC");
        maker.initialize(new ECGenParameterSpec("secp256r1"));
        var pair = maker.generateKeyPair();
        var lines = Base64.getMimeEncoder();
        write(
                KEY,
                "-----BEGIN PRIVATE KEY-----\n"
                        + lines.encodeToString(pair.getPrivate().getEncoded()).replace("\r", "")
                        + "\n-----END PRIVATE KEY-----\n",
                "rw-------");
        write(SHOWN, lines.encodeToString(pair.getPublic().getEncoded()) + "\n", "rw-r--r--");
    }

    private void write(String name, String text, String rights) throws IOException {
        var half = folder.resolve(name + ".new");
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        Files.deleteIfExists(half);
        Files.createFile(half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights)));
        Files.writeString(half, text);
        Files.move(half, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
