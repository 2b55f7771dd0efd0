// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.domain;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A certificate with its issuers, each signed by the next. The private key is verified and not
 * kept.
 */
public record CertificateChain(String pem, List<X509Certificate> certificates)
    implements Serializable {

  /** The form in a snapshot. */
  private record Encoded(String pem) implements Serializable {
    private Object readResolve() {
      return new CertificateChain(pem, read(pem));
    }
  }

  private static final int DNS_NAME = 2;
  private static final Pattern COMMON_NAME = Pattern.compile("CN=([^,]+)");

  /** Reads a chain; a broken chain or a key that does not match is an error. */
  public static CertificateChain parse(String pem, String key) {
    List<X509Certificate> certificates = read(pem);
    for (int i = 1; i < certificates.size(); i++) {
      requireSigned(certificates.get(i - 1), certificates.get(i));
    }
    if (!SigningKey.parse(key).belongsTo(certificates.get(0).getPublicKey())) {
      throw HerokuError.invalid("private_key does not match the certificate.");
    }
    return new CertificateChain(pem, certificates);
  }

  /** The end-entity certificate, which comes first. */
  public X509Certificate leaf() {
    return certificates.get(0);
  }

  public String subject() {
    return leaf().getSubjectX500Principal().getName();
  }

  public String issuer() {
    return leaf().getIssuerX500Principal().getName();
  }

  public boolean selfSigned() {
    return leaf().getIssuerX500Principal().equals(leaf().getSubjectX500Principal());
  }

  /** The host names it is valid for; old certificates have only a common name. */
  public List<String> hostnames() {
    try {
      var names = leaf().getSubjectAlternativeNames();
      if (names != null) {
        return names.stream()
            .filter(name -> name.get(0).equals(DNS_NAME))
            .map(name -> name.get(1).toString())
            .toList();
      }
    } catch (CertificateException e) {
      throw new IllegalStateException(e);
    }
    Matcher common = COMMON_NAME.matcher(subject());
    return common.find() ? List.of(common.group(1)) : List.of();
  }

  private static List<X509Certificate> read(String pem) {
    try {
      List<X509Certificate> certificates =
          CertificateFactory.getInstance("X.509")
              .generateCertificates(new ByteArrayInputStream(pem.getBytes(StandardCharsets.UTF_8)))
              .stream()
              .map(X509Certificate.class::cast)
              .toList();
      if (!certificates.isEmpty()) {
        return certificates;
      }
    } catch (CertificateException e) {
      // Reported like a text without a certificate.
    }
    throw HerokuError.invalid("certificate_chain is not a certificate in PEM form.");
  }

  private static void requireSigned(X509Certificate certificate, X509Certificate issuer) {
    try {
      certificate.verify(issuer.getPublicKey());
    } catch (GeneralSecurityException e) {
      throw HerokuError.invalid(
          "certificate_chain is not in order: each must be signed by the next.");
    }
  }

  private Object writeReplace() {
    return new Encoded(pem);
  }
}
