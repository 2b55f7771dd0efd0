// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples.oldclients;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;

/** A self-signed certificate with its key as PEM, generated with keytool. */
record ShopCertificate(String chain, String privateKey) {
  private static final String PASSWORD = "only-for-a-moment";

  static ShopCertificate generate(Path folder, String hostname)
      throws IOException, InterruptedException, GeneralSecurityException {
    Path store = folder.resolve("certificate.p12");
    String command =
        "%s -J-XX:TieredStopAtLevel=1 -genkeypair -alias it -keyalg EC -dname CN=%s -ext san=dns:%s"
            + " -storetype PKCS12 -storepass %s -keystore %s";
    Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
    new ProcessBuilder(command.formatted(keytool, hostname, hostname, PASSWORD, store).split(" "))
        .start()
        .waitFor();
    KeyStore keys = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
    return new ShopCertificate(
        pem("CERTIFICATE", keys.getCertificate("it").getEncoded()),
        pem("PRIVATE KEY", keys.getKey("it", PASSWORD.toCharArray()).getEncoded()));
  }

  private static String pem(String label, byte[] bytes) {
    return "-----BEGIN %s-----%n%s%n-----END %s-----%n"
        .formatted(label, Base64.getMimeEncoder().encodeToString(bytes), label);
  }

  /** Omits the key. */
  @Override
  public String toString() {
    return "ShopCertificate";
  }
}
