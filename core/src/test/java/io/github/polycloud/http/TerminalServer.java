package io.github.polycloud.http;

import io.github.polycloud.faults.Door;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/**
 * The other end of a rendezvous. It reads the first line of each connection, then does what the
 * test says, and writes down what it saw in a diary that the test can wait for.
 */
final class TerminalServer implements AutoCloseable {
  /** A line of the diary: the client has gone. */
  static final String LEFT = "the client left";

  /** What happens after the first line. */
  @FunctionalInterface
  interface Scene {
    void play(Socket socket) throws IOException, InterruptedException;
  }

  private final Door door;
  private final SSLContext identity;
  private final Scene scene;
  private final BlockingQueue<String> diary = new LinkedBlockingQueue<>();

  private TerminalServer(SSLContext identity, Scene scene) {
    this.identity = identity;
    this.scene = scene;
    this.door = Door.open("terminal-server", socket -> serve(secure(socket)));
  }

  /** A server with this certificate, or without TLS when there is none. */
  static TerminalServer open(SSLContext identity, Scene scene) {
    return new TerminalServer(identity, scene);
  }

  /** Greets, prints this, and waits for the client to leave. */
  static Scene printing(String output) {
    return socket -> {
      write(socket, "rendezvous\r\n" + output);
      listen(socket);
    };
  }

  /** Prints this and ends the process. */
  static Scene ending(String output) {
    return socket -> write(socket, output);
  }

  static Scene silence() {
    return TerminalServer::listen;
  }

  static void write(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    socket.getOutputStream().flush();
  }

  /** Reads until the client leaves, and answers with what was read. */
  static byte[] listen(Socket socket) throws IOException {
    return socket.getInputStream().readAllBytes();
  }

  int port() {
    return door.port();
  }

  URI url(String secret) {
    return URI.create("rendezvous://localhost:" + port() + "/" + secret);
  }

  void note(String line) {
    diary.add(line);
  }

  /** The next line of the diary. */
  String next() throws InterruptedException {
    String line = diary.poll(10, TimeUnit.SECONDS);
    if (line == null) {
      throw new AssertionError("nothing more happened");
    }
    return line;
  }

  /** Resets all connections, without a goodbye in TLS. */
  void cut() throws IOException {
    for (Socket socket : door.inside()) {
      socket.setSoLinger(true, 0);
      socket.close();
    }
  }

  /** Ends all connections, without a goodbye in TLS. */
  void hangUp() {
    door.clear();
  }

  private Socket secure(Socket socket) throws IOException {
    if (identity == null) {
      return socket;
    }
    SSLSocket tls =
        (SSLSocket) identity.getSocketFactory().createSocket(socket, null, socket.getPort(), true);
    tls.setUseClientMode(false);
    return tls;
  }

  private void serve(Socket socket) throws InterruptedException {
    try (socket) {
      note(readLine(socket.getInputStream()));
      scene.play(socket);
    } catch (IOException e) {
      // A client that leaves without a goodbye leaves like this.
      note(LEFT);
      return;
    }
    note(LEFT);
  }

  private static String readLine(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new IOException("the client left before the end of its line");
      }
      line.write(next);
    }
    return line.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    door.close();
  }
}
