package zone.disclosure.contract.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.bouncycastle.crypto.util.PrivateKeyInfoFactory;
import org.bouncycastle.crypto.util.SubjectPublicKeyInfoFactory;
import zone.disclosure.contract.Bytes;

/** An Ed25519 key that can seal. It never leaves the place that made it. */
public final class SealKey {
    private final Ed25519PrivateKeyParameters secret;
    private final VerifyKey shown;

    private SealKey(Ed25519PrivateKeyParameters secret, VerifyKey shown) {
        this.secret = secret;
        this.shown = shown;
    }

    /** A new key from the platform's strong randomness. */
    public static SealKey generate() {
        try {
            var secret = new Ed25519PrivateKeyParameters(new SecureRandom());
            var shown = SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo(secret.generatePublicKey());
            return new SealKey(secret, new VerifyKey(Bytes.of(shown.getEncoded())));
        } catch (IOException e) {
            throw new UncheckedIOException("a key that was just made can be written", e);
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
            if (PrivateKeyFactory.createKey(secret.toArray()) instanceof Ed25519PrivateKeyParameters key) {
                return new SealKey(key, shown);
            }
        } catch (IOException | IllegalArgumentException | IllegalStateException | ClassCastException e) {
            throw new IllegalArgumentException("not an Ed25519 private key (PKCS #8)", e);
        }
        throw new IllegalArgumentException("a key of another kind, not an Ed25519 private key");
    }

    /** The half that may be shown to everybody. */
    public VerifyKey shown() {
        return shown;
    }

    /** PKCS #8, for the key file and for nothing else. */
    public Bytes secret() {
        try {
            return Bytes.of(PrivateKeyInfoFactory.createPrivateKeyInfo(secret).getEncoded());
        } catch (IOException e) {
            throw new UncheckedIOException("a key that was read can be written", e);
        }
    }

    byte[] sign(byte[] content) {
        var signing = new Ed25519Signer();
        signing.init(true, secret);
        signing.update(content, 0, content.length);
        return signing.generateSignature();
    }
}
