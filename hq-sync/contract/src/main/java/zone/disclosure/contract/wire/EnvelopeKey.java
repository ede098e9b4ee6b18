package zone.disclosure.contract.wire;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import zone.disclosure.contract.Bytes;

/** Headquarters' X25519 key, which opens envelopes. It never leaves headquarters. */
public final class EnvelopeKey {
    private final PrivateKey secret;
    private final Shown shown;

    private EnvelopeKey(PrivateKey secret, Shown shown) {
        this.secret = secret;
        this.shown = shown;
    }

    /** The half that stations have: it closes envelopes and opens none. */
    public record Shown(Bytes encoded) {
        /** @throws IllegalArgumentException when the bytes are no X25519 public key in X.509 form */
        public Shown {
            decode(encoded);
        }

        PublicKey key() {
            return decode(encoded);
        }

        private static PublicKey decode(Bytes encoded) {
            try {
                return KeyFactory.getInstance("X25519").generatePublic(new X509EncodedKeySpec(encoded.toArray()));
            } catch (GeneralSecurityException e) {
                throw new IllegalArgumentException("not an X25519 public key (X.509): " + encoded, e);
            }
        }
    }

    /** A new key from the platform's strong randomness. */
    public static EnvelopeKey generate() {
        try {
            var pair = KeyPairGenerator.getInstance("X25519").generateKeyPair();
            return new EnvelopeKey(
                    pair.getPrivate(), new Shown(Bytes.of(pair.getPublic().getEncoded())));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform since 11 has X25519", e);
        }
    }

    /**
     * Reads a key back.
     *
     * @param secret PKCS #8, as {@link #secret()} gave it
     * @throws IllegalArgumentException when the bytes are no such key
     */
    public static EnvelopeKey read(Bytes secret, Shown shown) {
        try {
            var key = KeyFactory.getInstance("X25519").generatePrivate(new PKCS8EncodedKeySpec(secret.toArray()));
            return new EnvelopeKey(key, shown);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not an X25519 private key (PKCS #8)", e);
        }
    }

    /** The half that may be shown to everybody. */
    public Shown shown() {
        return shown;
    }

    /** PKCS #8, for the key file and for nothing else. */
    public Bytes secret() {
        return Bytes.of(secret.getEncoded());
    }

    PrivateKey secretKey() {
        return secret;
    }
}
