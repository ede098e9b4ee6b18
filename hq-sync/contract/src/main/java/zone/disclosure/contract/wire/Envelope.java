package zone.disclosure.contract.wire;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KEM;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import zone.disclosure.contract.Bytes;

/**
 * Closes what is personal so that only headquarters can open it; whoever closed it cannot.
 *
 * <p>HPKE base mode of RFC 9180: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM, one message per key. The bytes
 * are the encapsulated key (32) followed by the ciphertext.
 */
public final class Envelope {
    private static final byte[] INFO = ascii("disclosure-zone/1/submission");
    private static final int KEY_SHARE = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    /** The AEADs of RFC 9180 §7.3 with their key lengths; ours is the second, the first is for the RFC's own vector. */
    enum Aead {
        AES_128_GCM(1, 16),
        AES_256_GCM(2, 32);

        private final int id;
        private final int keyLength;

        Aead(int id, int keyLength) {
            this.id = id;
            this.keyLength = keyLength;
        }

        private byte[] suite() {
            return join(ascii("HPKE"), new byte[] {0, 0x20, 0, 1, 0, (byte) id});
        }
    }

    private Envelope() {}

    /**
     * Closes {@code content}.
     *
     * @param binding what the envelope belongs to; it opens only with the same words
     */
    public static Bytes close(Bytes content, EnvelopeKey.Shown to, String binding) {
        try {
            var shared = KEM.getInstance("DHKEM").newEncapsulator(to.key()).encapsulate();
            var cipher = cipher(
                    Cipher.ENCRYPT_MODE,
                    Aead.AES_256_GCM,
                    shared.key(),
                    INFO,
                    binding.getBytes(StandardCharsets.UTF_8));
            return Bytes.of(join(shared.encapsulation(), cipher.doFinal(content.toArray())));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("closing an envelope cannot fail with a key that was read", e);
        }
    }

    /**
     * Opens an envelope.
     *
     * @throws BrokenSeal when it was closed to another key, for another binding, or changed on the way
     */
    public static Bytes open(Bytes closed, EnvelopeKey key, String binding) {
        return Bytes.of(open(
                Aead.AES_256_GCM, closed.toArray(), key.secretKey(), INFO, binding.getBytes(StandardCharsets.UTF_8)));
    }

    static byte[] open(Aead aead, byte[] closed, PrivateKey key, byte[] info, byte[] binding) {
        if (closed.length < KEY_SHARE) {
            throw new BrokenSeal("an envelope of " + closed.length + " bytes is too short");
        }
        try {
            var shared = KEM.getInstance("DHKEM").newDecapsulator(key).decapsulate(Arrays.copyOf(closed, KEY_SHARE));
            return cipher(Cipher.DECRYPT_MODE, aead, shared, info, binding)
                    .doFinal(closed, KEY_SHARE, closed.length - KEY_SHARE);
        } catch (GeneralSecurityException e) {
            throw new BrokenSeal("the envelope does not open: closed to another key or changed");
        }
    }

    private static Cipher cipher(int mode, Aead aead, SecretKey shared, byte[] info, byte[] binding)
            throws GeneralSecurityException {
        var context = join(
                new byte[] {0},
                extract(aead, new byte[0], "psk_id_hash", new byte[0]).getEncoded(),
                extract(aead, new byte[0], "info_hash", info).getEncoded());
        var secret = extract(aead, shared.getEncoded(), "secret", new byte[0]);
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                mode,
                new SecretKeySpec(expand(aead, secret, "key", context, aead.keyLength), "AES"),
                new GCMParameterSpec(TAG_BITS, expand(aead, secret, "base_nonce", context, NONCE)));
        cipher.updateAAD(binding);
        return cipher;
    }

    private static SecretKey extract(Aead aead, byte[] salt, String label, byte[] input)
            throws GeneralSecurityException {
        var parameters =
                HKDFParameterSpec.ofExtract().addIKM(join(ascii("HPKE-v1"), aead.suite(), ascii(label), input));
        if (salt.length > 0) {
            parameters.addSalt(salt);
        }
        return KDF.getInstance("HKDF-SHA256").deriveKey("Generic", parameters.extractOnly());
    }

    private static byte[] expand(Aead aead, SecretKey secret, String label, byte[] info, int length)
            throws GeneralSecurityException {
        var labelled = join(new byte[] {0, (byte) length}, ascii("HPKE-v1"), aead.suite(), ascii(label), info);
        return KDF.getInstance("HKDF-SHA256").deriveData(HKDFParameterSpec.expandOnly(secret, labelled, length));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] join(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
