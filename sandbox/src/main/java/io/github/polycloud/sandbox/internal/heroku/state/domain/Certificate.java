// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.domain;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An uploaded certificate; the private key is not kept. */
public record Certificate(
    String pem, String domain, String subject, String issuer, Instant startsAt, Instant expiresAt)
    implements Serializable {

  private static final Pattern COMMON_NAME = Pattern.compile("CN=([^,]+)");
  private static final Pattern KEY =
      Pattern.compile(
          "-----BEGIN ([A-Z]+ )?PRIVATE KEY-----[\\sA-Za-z0-9+/=]+-----END \\1?PRIVATE KEY-----");

  /** Reads the first certificate of a chain; an invalid certificate or key is an error. */
  public static Certificate parse(String pem, String key) {
    if (!KEY.matcher(key).find()) {
      throw HerokuError.invalid("Key is not a private key in PEM form.");
    }
    try {
      X509Certificate parsed =
          (X509Certificate)
              CertificateFactory.getInstance("X.509")
                  .generateCertificate(
                      new ByteArrayInputStream(pem.getBytes(StandardCharsets.UTF_8)));
      String subject = parsed.getSubjectX500Principal().getName();
      Matcher name = COMMON_NAME.matcher(subject);
      return new Certificate(
          pem,
          name.find() ? name.group(1) : subject,
          subject,
          parsed.getIssuerX500Principal().getName(),
          parsed.getNotBefore().toInstant(),
          parsed.getNotAfter().toInstant());
    } catch (CertificateException e) {
      throw HerokuError.invalid("Pem is not a certificate in PEM form.");
    }
  }
}
