// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;

/** A client attached to a process, with certificate and host name verification. */
final class Attached implements AutoCloseable {

  private static final int PATIENCE_MILLIS = 20_000;

  private final SSLSocket socket;

  private Attached(SSLSocket socket) {
    this.socket = socket;
  }

  /** Sends the secret; the response is left to be read. */
  static Attached to(String url, Path caCertificate) throws Exception {
    URI uri = URI.create(url);
    return to(uri.getHost(), uri.getPort(), uri.getPath().substring(1) + "\r\n", caCertificate);
  }

  static Attached to(String host, int port, String firstLine, Path caCertificate) throws Exception {
    SSLSocket socket =
        (SSLSocket) trusting(caCertificate).getSocketFactory().createSocket(host, port);
    SSLParameters parameters = socket.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    socket.setSSLParameters(parameters);
    socket.setSoTimeout(PATIENCE_MILLIS);
    Attached attached = new Attached(socket);
    try {
      return attached.type(firstLine);
    } catch (IOException e) {
      socket.close();
      throw e;
    }
  }

  Attached type(String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    socket.getOutputStream().flush();
    return this;
  }

  /** Reads up to the end of a line. */
  String line() throws IOException {
    InputStream in = socket.getInputStream();
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c >= 0; c = in.read()) {
      line.append((char) c);
      if (c == '\n') {
        break;
      }
    }
    return line.toString();
  }

  /** Reads up to the end of the stream. */
  String rest() throws IOException {
    return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private static SSLContext trusting(Path pem) throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    try (InputStream in = Files.newInputStream(pem)) {
      store.setCertificateEntry(
          "ca", CertificateFactory.getInstance("X.509").generateCertificate(in));
    }
    TrustManagerFactory factory =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(store);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, factory.getTrustManagers(), null);
    return context;
  }
}
