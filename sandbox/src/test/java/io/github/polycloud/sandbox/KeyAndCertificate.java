// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import java.io.StringWriter;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPrivateKey;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.util.io.pem.PemObject;

/** A key with a certificate, generated for each test run. */
record KeyAndCertificate(KeyPair keys, X509Certificate certificate) {

  static KeyAndCertificate selfSigned(String algorithm, String host) throws Exception {
    KeyPair keys = KeyPairGenerator.getInstance(algorithm).generateKeyPair();
    return new KeyAndCertificate(keys, certificate("CN=" + host, host, keys, "CN=" + host, keys));
  }

  /** Issues a certificate signed by this one. */
  KeyAndCertificate sign(String host) throws Exception {
    KeyPair own = KeyPairGenerator.getInstance("EC").generateKeyPair();
    String issuer = certificate.getSubjectX500Principal().getName();
    return new KeyAndCertificate(own, certificate("CN=" + host, host, own, issuer, keys));
  }

  String certificatePem() throws Exception {
    return pem(certificate);
  }

  /** The key in its traditional PEM format, as openssl writes it. */
  String keyPem() throws Exception {
    if (!(keys.getPrivate() instanceof ECPrivateKey key)) {
      return pem(keys.getPrivate());
    }
    // The JDK omits the curve name from the inner structure, openssl does not.
    ASN1Encodable curve =
        PrivateKeyInfo.getInstance(key.getEncoded()).getPrivateKeyAlgorithm().getParameters();
    int bits = key.getParams().getOrder().bitLength();
    return pem(
        new PemObject(
            "EC PRIVATE KEY",
            new org.bouncycastle.asn1.sec.ECPrivateKey(bits, key.getS(), curve).getEncoded()));
  }

  private static X509Certificate certificate(
      String subject, String host, KeyPair own, String issuer, KeyPair signer) throws Exception {
    Instant now = Instant.now();
    JcaX509v3CertificateBuilder builder =
        new JcaX509v3CertificateBuilder(
            new X500Name(issuer),
            BigInteger.valueOf(now.toEpochMilli()),
            Date.from(now.minusSeconds(3600)),
            Date.from(now.plusSeconds(86_400)),
            new X500Name(subject),
            own.getPublic());
    builder.addExtension(
        Extension.subjectAlternativeName,
        false,
        new GeneralNames(new GeneralName(GeneralName.dNSName, host)));
    String algorithm =
        signer.getPrivate().getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA";
    return new JcaX509CertificateConverter()
        .getCertificate(
            builder.build(new JcaContentSignerBuilder(algorithm).build(signer.getPrivate())));
  }

  private static String pem(Object thing) throws Exception {
    StringWriter text = new StringWriter();
    try (JcaPEMWriter writer = new JcaPEMWriter(text)) {
      writer.writeObject(thing);
    }
    return text.toString();
  }
}
