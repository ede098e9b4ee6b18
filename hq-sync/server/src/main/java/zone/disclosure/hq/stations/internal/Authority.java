package zone.disclosure.hq.stations.internal;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import zone.disclosure.contract.Bytes;

/**
 * Headquarters' own small authority for the tunnel: it signs both ends and the list of what is revoked. Its key lies
 * with the other keys; nobody else's certificates count, and its own count nowhere else.
 */
final class Authority {
    static final Duration STATION_LASTS = Duration.ofDays(730);
    private static final Duration OURS_LASTS = Duration.ofDays(3650);
    /** Clocks of villages run behind. */
    private static final Duration BEFORE = Duration.ofDays(2);

    private static final String SIGNING = "SHA256withECDSA";

    private final PrivateKey key;
    private final X509Certificate certificate;
    private final SecureRandom random = new SecureRandom();

    /** Reads the authority in {@code folder}, and makes it at the first time. */
    Authority(Path folder, Instant now) throws IOException, GeneralSecurityException {
        var keyFile = folder.resolve("tunnel-authority.key");
        var certificateFile = folder.resolve("tunnel-authority.crt");
        if (!Files.exists(certificateFile)) {
            var pair = pair();
            PemFiles.secret(
                    keyFile, PemFiles.pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
            var made = build(
                    named("Disclosure Zone tunnel authority"),
                    pair.getPrivate(),
                    new Asked(named("Disclosure Zone tunnel authority"), pair.getPublic(), now, OURS_LASTS),
                    new Extension(Extension.basicConstraints, true, new BasicConstraints(0).getEncoded()),
                    new Extension(
                            Extension.keyUsage,
                            true,
                            new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign).getEncoded()));
            PemFiles.write(certificateFile, PemFiles.pem("CERTIFICATE", made.getEncoded()));
        }
        key = KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(PemFiles.content(keyFile)));
        certificate = PemFiles.certificate(certificateFile);
    }

    private record Asked(X500Principal name, PublicKey key, Instant now, Duration lasts) {}

    String certificate() throws GeneralSecurityException {
        return PemFiles.pem("CERTIFICATE", certificate.getEncoded());
    }

    /** @throws IllegalArgumentException when the key is none for a tunnel */
    X509Certificate forStation(String number, Bytes publicKey, Instant now)
            throws IOException, GeneralSecurityException {
        var shown = KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(publicKey.toArray()));
        if (!(shown instanceof ECPublicKey curve)
                || curve.getParams().getOrder().bitLength() != 256) {
            throw new IllegalArgumentException("a tunnel's key is one of P-256");
        }
        return signed(new Asked(named(number), shown, now, STATION_LASTS), KeyPurposeId.id_kp_clientAuth);
    }

    /** Headquarters' end, under the name or address that stations dial. */
    X509Certificate forHeadquarters(String host, PublicKey shown, Instant now)
            throws IOException, GeneralSecurityException {
        int kind = isAddress(host) ? GeneralName.iPAddress : GeneralName.dNSName;
        return signed(
                new Asked(named("headquarters"), shown, now, OURS_LASTS),
                KeyPurposeId.id_kp_serverAuth,
                new Extension(
                        Extension.subjectAlternativeName,
                        false,
                        new GeneralNames(new GeneralName(kind, host)).getEncoded()));
    }

    String revocations(Collection<CertificateRows.Revoked> revoked, Instant now)
            throws IOException, GeneralSecurityException {
        var list = new JcaX509v2CRLBuilder(certificate, Date.from(now.minus(BEFORE)));
        list.setNextUpdate(Date.from(now.plus(OURS_LASTS)));
        revoked.forEach(one -> list.addCRLEntry(one.serial(), Date.from(one.at()), CRLReason.privilegeWithdrawn));
        return PemFiles.pem("X509 CRL", list.build(signer(key)).getEncoded());
    }

    static KeyPair pair() throws GeneralSecurityException {
        var maker = KeyPairGenerator.getInstance("EC");
        maker.initialize(new ECGenParameterSpec("secp256r1"));
        return maker.generateKeyPair();
    }

    static boolean isAddress(String host) {
        return host.matches("[0-9.]+") || host.contains(":");
    }

    private X509Certificate signed(Asked asked, KeyPurposeId purpose, Extension... more)
            throws IOException, GeneralSecurityException {
        var extensions = new Extension[more.length + 2];
        extensions[0] = new Extension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature).getEncoded());
        extensions[1] = new Extension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(purpose).getEncoded());
        System.arraycopy(more, 0, extensions, 2, more.length);
        return build(certificate.getSubjectX500Principal(), key, asked, extensions);
    }

    private X509Certificate build(X500Principal issuer, PrivateKey with, Asked asked, Extension... extensions)
            throws GeneralSecurityException {
        X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                issuer,
                new BigInteger(120, random).setBit(119),
                Date.from(asked.now().minus(BEFORE)),
                Date.from(asked.now().plus(asked.lasts())),
                asked.name(),
                asked.key());
        try {
            for (var extension : extensions) {
                builder.addExtension(extension);
            }
        } catch (CertIOException e) {
            throw new GeneralSecurityException("an extension of ours cannot be written", e);
        }
        return new JcaX509CertificateConverter().getCertificate(builder.build(signer(with)));
    }

    private static ContentSigner signer(PrivateKey with) throws GeneralSecurityException {
        try {
            return new JcaContentSignerBuilder(SIGNING).build(with);
        } catch (OperatorCreationException e) {
            throw new GeneralSecurityException("this Java cannot sign with " + SIGNING, e);
        }
    }

    private static X500Principal named(String name) {
        return new X500Principal("CN=" + name);
    }
}
