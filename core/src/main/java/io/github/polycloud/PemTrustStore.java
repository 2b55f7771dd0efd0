// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Collection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Creates TLS contexts that trust only the certificates of a PEM file. */
final class PemTrustStore {
  private static final int LARGEST = 16 << 20;

  private PemTrustStore() {}

  static SSLContext of(Path pem) {
    if (Files.exists(pem) && !Files.isRegularFile(pem)) {
      // Reading a pipe or a device may not end.
      throw CloudException.of(ErrorKind.CONFIGURATION, pem + " is not a regular file");
    }
    try (InputStream file = Files.newInputStream(pem)) {
      InputStream in = new ByteArrayInputStream(file.readNBytes(LARGEST));
      Collection<? extends Certificate> certificates =
          CertificateFactory.getInstance("X.509").generateCertificates(in);
      if (certificates.isEmpty()) {
        throw new GeneralSecurityException("no certificate");
      }
      KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
      store.load(null, null);
      int index = 0;
      for (Certificate certificate : certificates) {
        store.setCertificateEntry("ca-" + index++, certificate);
      }
      TrustManagerFactory trustManagers =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trustManagers.init(store);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, trustManagers.getTrustManagers(), null);
      return context;
    } catch (IOException | GeneralSecurityException e) {
      throw CloudException.of(ErrorKind.CONFIGURATION, "cannot read PEM certificates from " + pem);
    }
  }
}
