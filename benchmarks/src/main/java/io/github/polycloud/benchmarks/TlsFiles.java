// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A key store for one run, made by keytool, which server and clients read. */
final class TlsFiles {
  static final String PROPERTY = "benchmarks.keystore";
  private static final char[] PASSWORD = "changeit".toCharArray();

  private TlsFiles() {}

  /** Makes the key store in a temporary file that is deleted when this process ends. */
  static Path create() throws IOException, InterruptedException {
    Path directory = Files.createTempDirectory("benchmarks");
    Path file = directory.resolve("keystore.p12");
    directory.toFile().deleteOnExit();
    run(
        "-genkeypair",
        "-keyalg",
        "EC",
        "-groupname",
        "secp256r1",
        "-alias",
        "server",
        "-dname",
        "CN=localhost",
        "-ext",
        "san=ip:127.0.0.1,dns:localhost",
        "-validity",
        "2",
        "-storetype",
        "PKCS12",
        "-storepass",
        new String(PASSWORD),
        "-keystore",
        file.toString());
    file.toFile().deleteOnExit();
    return file;
  }

  /** Writes the certificate of a key store beside it, for clients in other languages. */
  static Path certificate(Path keyStore) throws IOException, InterruptedException {
    Path file = keyStore.resolveSibling("certificate.pem");
    run(
        "-exportcert",
        "-rfc",
        "-alias",
        "server",
        "-storepass",
        new String(PASSWORD),
        "-keystore",
        keyStore.toString(),
        "-file",
        file.toString());
    file.toFile().deleteOnExit();
    return file;
  }

  private static void run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(ForkedJvm.ownJavaHome().resolve("bin/keytool").toString());
    command.addAll(List.of(arguments));
    Process keytool =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (keytool.waitFor() != 0) {
      throw new IOException("keytool failed");
    }
  }

  /** The context of the server, with the key store that the property names. */
  static SSLContext serving() throws IOException, GeneralSecurityException {
    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(read(), PASSWORD);
    SSLContext context = SSLContext.getInstance("TLSv1.3");
    context.init(keys.getKeyManagers(), null, null);
    return context;
  }

  /** A context that trusts the certificate of the server. */
  static SSLContext trusting() throws IOException, GeneralSecurityException {
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("server", read().getCertificate("server"));
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted);
    SSLContext context = SSLContext.getInstance("TLSv1.3");
    context.init(null, trust.getTrustManagers(), null);
    return context;
  }

  private static KeyStore read() throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(Path.of(System.getProperty(PROPERTY)))) {
      store.load(in, PASSWORD);
    }
    return store;
  }
}
