// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.faults;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * A certificate authority for one test.
 *
 * @since 0.1.0
 */
public final class TestAuthority {
  private static final X500Principal NAME = new X500Principal("CN=Authority of this test");
  private static final char[] PASSWORD = "changeit".toCharArray();

  private final KeyPair keys = newKeys();
  private final X509Certificate certificate =
      sign(NAME, keys, Duration.ofDays(1), Extension.basicConstraints, new BasicConstraints(true));

  /** Creates an authority with a new key. */
  public TestAuthority() {
    super();
  }

  /** A TLS context for clients that trust only this authority. */
  public SSLContext trust() {
    try {
      KeyStore store = emptyStore();
      store.setCertificateEntry("authority", certificate);
      TrustManagerFactory trust =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(store);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, trust.getTrustManagers(), null);
      return context;
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  /** A TLS context for a server of this name; a negative lifetime yields an expired certificate. */
  public SSLContext identity(String host, Duration lifetime) {
    try {
      KeyPair own = newKeys();
      GeneralNames names = new GeneralNames(new GeneralName(GeneralName.dNSName, host));
      X509Certificate signed =
          sign(
              new X500Principal("CN=" + host),
              own,
              lifetime,
              Extension.subjectAlternativeName,
              names);
      KeyStore store = emptyStore();
      store.setKeyEntry(
          "server", own.getPrivate(), PASSWORD, new Certificate[] {signed, certificate});
      KeyManagerFactory managers =
          KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      managers.init(store, PASSWORD);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(managers.getKeyManagers(), null, null);
      return context;
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private X509Certificate sign(
      X500Principal subject,
      KeyPair subjectKeys,
      Duration lifetime,
      ASN1ObjectIdentifier extension,
      ASN1Encodable value) {
    Instant end = Instant.now().plus(lifetime);
    try {
      return new JcaX509CertificateConverter()
          .getCertificate(
              new JcaX509v3CertificateBuilder(
                      NAME,
                      BigInteger.valueOf(System.nanoTime()),
                      Date.from(end.minus(Duration.ofDays(30))),
                      Date.from(end),
                      subject,
                      subjectKeys.getPublic())
                  .addExtension(extension, true, value)
                  .build(new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate())));
    } catch (CertIOException | OperatorCreationException | GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private static KeyPair newKeys() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private static KeyStore emptyStore() throws GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try {
      store.load(null, PASSWORD);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return store;
  }
}
