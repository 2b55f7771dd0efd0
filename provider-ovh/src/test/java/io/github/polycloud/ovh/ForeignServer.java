// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh;

import static java.lang.ProcessBuilder.Redirect.DISCARD;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;

/**
 * A server with an independent implementation that poses as {@code eu.api.ovh.com}: it acts as the
 * client's proxy, terminates TLS, and accepts a call only if its signature is correct.
 */
final class ForeignServer implements AutoCloseable {
  private static final String HOST = "eu.api.ovh.com";
  private static final char[] PASSWORD = "changeit".toCharArray();

  private final String applicationSecret;
  private final String timestamp;
  private final KeyStore keys;
  private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final List<String> accepted = new CopyOnWriteArrayList<>();

  ForeignServer(KeyStore keys, String applicationSecret, String timestamp) throws IOException {
    this.keys = keys;
    this.applicationSecret = applicationSecret;
    this.timestamp = timestamp;
    Thread thread = new Thread(this::serve, "foreign-server");
    thread.setDaemon(true);
    thread.start();
  }

  /** Creates a certificate for the host with the JDK's keytool. */
  static KeyStore keys(Path folder) throws IOException, GeneralSecurityException {
    Path file = folder.resolve("keys.p12");
    String tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    List<String> command =
        List.of(
            tool,
            "-genkeypair",
            "-alias",
            "own",
            "-keyalg",
            "EC",
            "-dname",
            "CN=" + HOST,
            "-ext",
            "san=dns:" + HOST,
            "-storetype",
            "PKCS12",
            "-storepass",
            "changeit",
            "-keystore",
            file.toString());
    try {
      new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(DISCARD)
          .start()
          .waitFor();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      keys.load(in, PASSWORD);
    }
    return keys;
  }

  static SSLContext tls(KeyStore keys) throws GeneralSecurityException {
    KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    own.init(keys, PASSWORD);
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    try {
      trusted.load(null, null);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    trusted.setCertificateEntry("own", keys.getCertificate("own"));
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(own.getKeyManagers(), trust.getTrustManagers(), null);
    return context;
  }

  URI proxy() {
    return URI.create("http://127.0.0.1:" + door.getLocalPort());
  }

  /** Signatures of the calls that were accepted. */
  List<String> accepted() {
    return accepted;
  }

  @Override
  public void close() throws IOException {
    door.close();
  }

  private void serve() {
    while (!door.isClosed()) {
      try (Socket socket = door.accept()) {
        head(socket.getInputStream());
        socket.getOutputStream().write("HTTP/1.1 200 OK\r\n\r\n".getBytes(ISO_8859_1));
        try (SSLSocket secure =
            (SSLSocket) tls(keys).getSocketFactory().createSocket(socket, HOST, 443, true)) {
          secure.setUseClientMode(false);
          String head = head(secure.getInputStream());
          while (!head.isEmpty()) {
            respond(head, secure.getInputStream(), secure.getOutputStream());
            head = head(secure.getInputStream());
          }
        }
      } catch (IOException | GeneralSecurityException e) {
        // The client notices the missing response.
        continue;
      }
    }
  }

  private void respond(String head, InputStream in, OutputStream out)
      throws IOException, GeneralSecurityException {
    String[] lines = head.split("\r\n");
    String method = lines[0].split(" ")[0];
    String target = lines[0].split(" ")[1];
    Map<String, String> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    Arrays.stream(lines)
        .skip(1)
        .forEach(line -> fields.put(line.split(":", 2)[0], line.split(":", 2)[1].strip()));
    byte[] body = in.readNBytes(Integer.parseInt(fields.getOrDefault("Content-Length", "0")));
    if (target.equals("/1.0/auth/time")) {
      write(out, 200, timestamp);
      return;
    }
    MessageDigest digest = MessageDigest.getInstance("SHA-1");
    digest.update((applicationSecret + "+" + fields.get("X-Ovh-Consumer")).getBytes(UTF_8));
    String url = "https://" + fields.get("Host") + target;
    digest.update(("+" + method.toUpperCase(Locale.ROOT) + "+" + url + "+").getBytes(UTF_8));
    digest.update(body);
    digest.update(("+" + fields.get("X-Ovh-Timestamp")).getBytes(UTF_8));
    String right = "$1$" + HexFormat.of().formatHex(digest.digest());
    if (right.equals(fields.get("X-Ovh-Signature"))) {
      accepted.add(right);
      write(out, 200, "null");
    } else {
      write(out, 400, "{\"errorCode\":\"INVALID_SIGNATURE\",\"message\":\"Invalid signature\"}");
    }
  }

  private static void write(OutputStream out, int status, String body) throws IOException {
    String head = "HTTP/1.1 " + status + " X\r\nContent-Length: " + body.length() + "\r\n\r\n";
    out.write((head + body).getBytes(ISO_8859_1));
    out.flush();
  }

  /** Request line and header fields; empty if the connection was closed. */
  private static String head(InputStream in) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    while (!head.toString(ISO_8859_1).endsWith("\r\n\r\n")) {
      int next = in.read();
      if (next < 0) {
        return "";
      }
      head.write(next);
    }
    return head.toString(ISO_8859_1);
  }
}
