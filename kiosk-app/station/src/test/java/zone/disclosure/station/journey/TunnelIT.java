package zone.disclosure.station.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two real stunnels with the files that both sides write: who has no certificate of ours stays outside. */
class TunnelIT {
    private static final String NONE = "unused";

    @TempDir
    Path folder;

    private final List<Process> stunnels = new ArrayList<>();

    @AfterEach
    void stop() {
        stunnels.forEach(Process::destroy);
    }

    @Test
    void aStationGoesThroughItsTunnelUntilItIsShutOut() throws Exception {
        int door = House.free();
        try (var house = House.openBehindTunnel(folder, door)) {
            stunnel(house.headquartersData().resolve("tunnel/stunnel.conf"));
            var village = house.station(House.VILLAGE, "白鹭村便民服务站", "--station.tunnel-port=" + House.free());
            var end = house.data(House.VILLAGE).resolve("tunnel");
            Program.await("the station's end is written", () -> Files.exists(end.resolve("stunnel.conf")));
            stunnel(end.resolve("stunnel.conf"));
            house.command("demo");
            try (var agreement = new Agreement(house.data(House.VILLAGE))) {
                Program.await("everything came through the tunnel", agreement::holds);
            }

            assertThat(staysOpen(door, end, Optional.empty()))
                    .as("without a certificate")
                    .isFalse();
            assertThat(staysOpen(door, end, Optional.of(selfSigned())))
                    .as("self-signed")
                    .isFalse();
            assertThat(staysOpen(door, end, Optional.of(certified(end))))
                    .as("the station's")
                    .isTrue();

            house.command("revoke", House.VILLAGE, "电脑被盗");

            Program.await("the station knows", () -> village.program().words().contains("K-105"));
            var own = Optional.of(certified(end));
            Program.await("TLS refuses it too", () -> !staysOpen(door, end, own));
        }
    }

    private void stunnel(Path configuration) throws IOException {
        stunnels.add(new ProcessBuilder("stunnel", configuration.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("stunnel.log").toFile()))
                .start());
    }

    /** Whether headquarters' end keeps a connection; in TLS 1.3 a refusal comes only after the handshake. */
    private static boolean staysOpen(int door, Path end, Optional<KeyStore> own) {
        try {
            var trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null);
            trusted.setCertificateEntry("authority", certificate(end.resolve("authority.crt")));
            var trust = TrustManagerFactory.getInstance("PKIX");
            trust.init(trusted);
            var keys = KeyManagerFactory.getInstance("PKIX");
            keys.init(own.orElse(null), NONE.toCharArray());
            var context = SSLContext.getInstance("TLSv1.3");
            context.init(own.isPresent() ? keys.getKeyManagers() : null, trust.getTrustManagers(), null);
            try (var socket = (SSLSocket) context.getSocketFactory().createSocket("127.0.0.1", door)) {
                socket.setSoTimeout(3_000);
                socket.startHandshake();
                return socket.getInputStream().read() >= 0;
            }
        } catch (SocketTimeoutException open) {
            return true;
        } catch (IOException refused) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyStore certified(Path end) throws IOException, GeneralSecurityException {
        var own = KeyStore.getInstance("PKCS12");
        own.load(null);
        var key =
                KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(pem(end.resolve("station.key"))));
        own.setKeyEntry(
                "station", key, NONE.toCharArray(), new Certificate[] {certificate(end.resolve("station.crt"))});
        return own;
    }

    private KeyStore selfSigned() throws Exception {
        var file = folder.resolve("self.p12");
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var made = new ProcessBuilder(
                        keytool,
                        "-genkeypair",
                        "-alias",
                        "station",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=" + House.VILLAGE,
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        NONE)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(made.waitFor()).isZero();
        return KeyStore.getInstance(file.toFile(), NONE.toCharArray());
    }

    private static Certificate certificate(Path file) throws IOException, GeneralSecurityException {
        return CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(pem(file)));
    }

    private static byte[] pem(Path file) throws IOException {
        return Base64.getMimeDecoder().decode(Files.readString(file).replaceAll("-----[A-Z ]+-----", ""));
    }
}
