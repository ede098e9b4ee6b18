package zone.disclosure.contract.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.NamedParameterSpec;
import java.security.spec.XECPrivateKeySpec;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import zone.disclosure.contract.Bytes;

class EnvelopeTest {
    private final EnvelopeKey key = EnvelopeKey.generate();
    private final Bytes content = Bytes.of("电话 0799-5550000".getBytes(StandardCharsets.UTF_8));

    /** RFC 9180, appendix A.1.1.1, first message. */
    @Test
    void theVectorOfTheRfcOpens() throws GeneralSecurityException {
        var hex = HexFormat.of();
        var secret = KeyFactory.getInstance("X25519")
                .generatePrivate(new XECPrivateKeySpec(
                        NamedParameterSpec.X25519,
                        hex.parseHex("4612c550263fc8ad58375df3f557aac531d26850903e55a9f23f21d8534e8ac8")));
        var closed = hex.parseHex("37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431"
                + "f938558b5d72f1a23810b4be2ab4f84331acc02fc97babc53a52ae8218a355a96d8770ac83d07bea87e13c512a");

        var opened = Envelope.open(
                Envelope.Aead.AES_128_GCM,
                closed,
                secret,
                hex.parseHex("4f6465206f6e2061204772656369616e2055726e"),
                hex.parseHex("436f756e742d30"));

        assertThat(new String(opened, StandardCharsets.US_ASCII)).isEqualTo("Beauty is truth, truth beauty");
    }

    @Test
    void onlyHeadquartersOpensIt() {
        var closed = Envelope.close(content, key.shown(), "slip 1");

        assertThat(Envelope.open(closed, key, "slip 1")).isEqualTo(content);
        assertThatThrownBy(() -> Envelope.open(closed, EnvelopeKey.generate(), "slip 1"))
                .isInstanceOf(BrokenSeal.class);
    }

    @Test
    void itOpensForItsOwnSubmissionOnly() {
        var closed = Envelope.close(content, key.shown(), "slip 1");

        assertThatThrownBy(() -> Envelope.open(closed, key, "slip 2")).isInstanceOf(BrokenSeal.class);
    }
}
