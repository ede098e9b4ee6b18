package zone.disclosure.contract.wire;

import java.io.IOException;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.bouncycastle.crypto.util.PublicKeyFactory;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.Sha256;

/** The public half of an Ed25519 key (RFC 8032): checks seals, makes none. */
public record VerifyKey(Bytes encoded) {
    /** @throws IllegalArgumentException when the bytes are no Ed25519 public key in X.509 form */
    public VerifyKey {
        decode(encoded);
    }

    /** Sixteen hexadecimal digits that name this key on every seal. */
    public String id() {
        return Sha256.of(encoded.toArray()).hex().substring(0, 16);
    }

    boolean verifies(byte[] content, byte[] signature) {
        var check = new Ed25519Signer();
        check.init(false, decode(encoded));
        check.update(content, 0, content.length);
        return check.verifySignature(signature);
    }

    private static Ed25519PublicKeyParameters decode(Bytes encoded) {
        try {
            if (PublicKeyFactory.createKey(encoded.toArray()) instanceof Ed25519PublicKeyParameters key) {
                return key;
            }
        } catch (IOException | IllegalArgumentException | IllegalStateException | ClassCastException e) {
            throw new IllegalArgumentException("not an Ed25519 public key (X.509): " + encoded, e);
        }
        throw new IllegalArgumentException("a key of another kind, not an Ed25519 public key: " + encoded);
    }
}
