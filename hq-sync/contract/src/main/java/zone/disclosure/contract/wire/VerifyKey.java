package zone.disclosure.contract.wire;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.Sha256;

/** The public half of an Ed25519 key: checks seals, makes none. */
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
        try {
            var check = Signature.getInstance("Ed25519");
            check.initVerify(decode(encoded));
            check.update(content);
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            // A signature of the wrong length is an exception for the JDK, and simply a wrong one for us.
            return false;
        }
    }

    private static PublicKey decode(Bytes encoded) {
        try {
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded.toArray()));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not an Ed25519 public key (X.509): " + encoded, e);
        }
    }
}
