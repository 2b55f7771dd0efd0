// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.tls;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;

/**
 * Issues the server certificate of a sandbox; its private key leaves memory with {@link #encoded}
 * only.
 */
public final class CertificateAuthority {

  /** Counted on the system clock, which clients use, and not on the clock of the sandbox. */
  private static final Duration LIFE = Duration.ofDays(30);

  private static final X500Name NAME = new X500Name("CN=Polycloud sandbox CA");

  private final SecureRandom random = new SecureRandom();
  private final Instant created = Instant.now();
  private final KeyPair keys;
  private final X509Certificate certificate;

  public CertificateAuthority() {
    try {
      keys = newKeys();
      X509v3CertificateBuilder builder = builder(NAME, keys);
      builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
      builder.addExtension(
          Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
      certificate = sign(builder);
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException("cannot create a certificate authority", e);
    }
  }

  private CertificateAuthority(KeyPair keys, X509Certificate certificate) {
    this.keys = keys;
    this.certificate = certificate;
  }

  /**
   * Decodes an authority, or creates a new one if its certificate has expired.
   *
   * @throws GeneralSecurityException if these are not the bytes of an authority
   */
  public static CertificateAuthority decode(byte[] encoded) throws GeneralSecurityException {
    ByteBuffer all = ByteBuffer.wrap(encoded);
    X509Certificate certificate =
        (X509Certificate)
            CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(section(all)));
    PrivateKey key =
        KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(section(all)));
    return certificate.getNotAfter().toInstant().isAfter(Instant.now().plus(Duration.ofDays(1)))
        ? new CertificateAuthority(new KeyPair(certificate.getPublicKey(), key), certificate)
        : new CertificateAuthority();
  }

  /** The certificate and the private key. */
  public byte[] encoded() {
    try {
      byte[] own = certificate.getEncoded();
      byte[] key = keys.getPrivate().getEncoded();
      return ByteBuffer.allocate(2 * Integer.BYTES + own.length + key.length)
          .putInt(own.length)
          .put(own)
          .putInt(key.length)
          .put(key)
          .array();
    } catch (CertificateEncodingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] section(ByteBuffer all) throws InvalidKeyException {
    int length = all.remaining() < Integer.BYTES ? -1 : all.getInt();
    if (length < 0 || length > all.remaining()) {
      throw new InvalidKeyException("wrong length");
    }
    byte[] section = new byte[length];
    all.get(section);
    return section;
  }

  /** Writes the certificate that clients must trust to a file. */
  public CertificateFile publish() {
    try {
      return CertificateFile.write(certificate);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A context with a new certificate for these DNS names and IP addresses. */
  public SSLContext serverContext(Set<String> names) {
    try {
      KeyPair pair = newKeys();
      X509v3CertificateBuilder builder = builder(new X500Name("CN=localhost"), pair);
      builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
      builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
      builder.addExtension(
          Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth));
      builder.addExtension(Extension.subjectAlternativeName, false, alternatives(names));
      return context(pair, sign(builder));
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException("cannot create a server certificate", e);
    }
  }

  private SSLContext context(KeyPair pair, X509Certificate own)
      throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    char[] password = new char[0];
    store.setKeyEntry(
        "server", pair.getPrivate(), password, new X509Certificate[] {own, certificate});
    KeyManagerFactory factory =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    factory.init(store, password);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(factory.getKeyManagers(), null, random);
    return context;
  }

  private X509v3CertificateBuilder builder(X500Name subject, KeyPair pair)
      throws GeneralSecurityException, IOException {
    JcaX509ExtensionUtils identifiers = new JcaX509ExtensionUtils();
    return new JcaX509v3CertificateBuilder(
            NAME,
            new BigInteger(127, random),
            Date.from(created.minus(Duration.ofHours(1))),
            Date.from(created.plus(LIFE)),
            subject,
            pair.getPublic())
        .addExtension(
            Extension.subjectKeyIdentifier,
            false,
            identifiers.createSubjectKeyIdentifier(pair.getPublic()))
        .addExtension(
            Extension.authorityKeyIdentifier,
            false,
            identifiers.createAuthorityKeyIdentifier(keys.getPublic()));
  }

  private X509Certificate sign(X509v3CertificateBuilder builder) throws GeneralSecurityException {
    return new JcaX509CertificateConverter()
        .getCertificate(builder.build(new EcdsaSigner(keys.getPrivate())));
  }

  private static GeneralNames alternatives(Set<String> names) {
    return new GeneralNames(
        names.stream()
            .map(
                name ->
                    new GeneralName(
                        isAddress(name) ? GeneralName.iPAddress : GeneralName.dNSName, name))
            .toArray(GeneralName[]::new));
  }

  /** Whether it is an IP address; the last label of a DNS name is not a number. */
  private static boolean isAddress(String name) {
    return name.indexOf(':') >= 0 || Character.isDigit(name.charAt(name.length() - 1));
  }

  private KeyPair newKeys() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"), random);
    return generator.generateKeyPair();
  }
}
