package zone.disclosure.contract.wire;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import zone.disclosure.contract.Bytes;

/** An Ed25519 key that can seal. It never leaves the place that made it. */
public final class SealKey {
    private final PrivateKey secret;
    private final VerifyKey shown;

    private SealKey(PrivateKey secret, VerifyKey shown) {
        this.secret = secret;
        this.shown = shown;
    }

    /** A new key from the platform's strong randomness. */
    public static SealKey generate() {
        try {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return new SealKey(
                    pair.getPrivate(), new VerifyKey(Bytes.of(pair.getPublic().getEncoded())));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform since 15 has Ed25519", e);
        }
    }

    /**
     * Reads a key back.
     *
     * @param secret PKCS #8, as {@link #secret()} gave it
     * @throws IllegalArgumentException when the bytes are no such key
     */
    public static SealKey read(Bytes secret, VerifyKey shown) {
        try {
            var key = KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(secret.toArray()));
            return new SealKey(key, shown);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not an Ed25519 private key (PKCS #8)", e);
        }
    }

    /** The half that may be shown to everybody. */
    public VerifyKey shown() {
        return shown;
    }

    /** PKCS #8, for the key file and for nothing else. */
    public Bytes secret() {
        return Bytes.of(secret.getEncoded());
    }

    byte[] sign(byte[] content) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(secret);
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key that was read cannot fail to sign", e);
        }
    }
}
