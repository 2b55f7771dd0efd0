// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.tls;

import io.github.polycloud.sandbox.internal.snapshot.PrivateFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;

/** A certificate in a temporary PEM file that only its owner can read; deleted on close. */
public final class CertificateFile implements AutoCloseable {

  private static final Base64.Encoder LINES =
      Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));

  private final Path path;

  private CertificateFile(Path path) {
    this.path = path;
  }

  static CertificateFile write(X509Certificate certificate) throws IOException {
    Path path = Files.createTempFile("polycloud-sandbox-ca-", ".pem", PrivateFile.ownerOnly());
    try {
      return new CertificateFile(Files.writeString(path, pem(certificate)));
    } catch (IOException e) {
      Files.deleteIfExists(path);
      throw e;
    }
  }

  public Path path() {
    return path;
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String pem(X509Certificate certificate) {
    try {
      return "-----BEGIN CERTIFICATE-----\n%s\n-----END CERTIFICATE-----\n"
          .formatted(LINES.encodeToString(certificate.getEncoded()));
    } catch (CertificateEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
