package zone.disclosure.contract.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import zone.disclosure.contract.Bytes;

class SealTest {
    private final SealKey key = SealKey.generate();
    private final Bytes payload = Bytes.of("{\"edition\":7}".getBytes(StandardCharsets.UTF_8));
    private final Bytes sealed = Seal.seal(key, Label.HEAD, payload);

    @Test
    void whatWasSealedComesOutAsItWentIn() {
        assertThat(Seal.open(sealed, Label.HEAD, List.of(key.shown())).payload())
                .isEqualTo(payload);
    }

    @Test
    void aForeignKeyIsNotBelieved() {
        var stranger = List.of(SealKey.generate().shown());

        assertThatThrownBy(() -> Seal.open(sealed, Label.HEAD, stranger))
                .isInstanceOf(BrokenSeal.class)
                .hasMessageContaining("not trusted");
    }

    @Test
    void aHeadCannotPassForAReceipt() {
        assertThatThrownBy(() -> Seal.open(sealed, Label.RECEIPT, List.of(key.shown())))
                .isInstanceOf(BrokenSeal.class);
    }

    @Test
    void everyChangedByteBreaksTheSeal() {
        for (int i = 0; i < sealed.size(); i++) {
            var changed = sealed.toArray();
            changed[i] ^= 1;

            assertThatThrownBy(() -> Seal.open(Bytes.of(changed), Label.HEAD, List.of(key.shown())))
                    .isInstanceOf(BrokenSeal.class);
        }
    }

    @Test
    void aKeyReadBackSealsTheSame() {
        var again = SealKey.read(key.secret(), key.shown());

        assertThat(Seal.seal(again, Label.HEAD, payload)).isEqualTo(sealed);
    }
}
