// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.common.terminal;

import io.github.polycloud.testing.faults.TestServerEndpoint;
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
 * A rendezvous server under the control of a test. It reads the first line of each connection, runs
 * the script of the test, and records events that the test can wait for.
 */
final class TerminalServer implements AutoCloseable {
  /** The event that the client has disconnected. */
  static final String DISCONNECTED = "the client disconnected";

  /** What the server does after the first line. */
  @FunctionalInterface
  interface Script {
    void run(Socket socket) throws IOException, InterruptedException;
  }

  private final TestServerEndpoint endpoint;
  private final SSLContext identity;
  private final Script script;
  private final BlockingQueue<String> events = new LinkedBlockingQueue<>();

  private TerminalServer(SSLContext identity, Script script) {
    this.identity = identity;
    this.script = script;
    this.endpoint = TestServerEndpoint.open("terminal-server", socket -> serve(startTls(socket)));
  }

  /** Starts a server with this certificate, or without TLS if it is null. */
  static TerminalServer open(SSLContext identity, Script script) {
    return new TerminalServer(identity, script);
  }

  /** Sends the greeting and this output, then waits until the client disconnects. */
  static Script printing(String output) {
    return socket -> {
      write(socket, "rendezvous\r\n" + output);
      drain(socket);
    };
  }

  /** Sends these characters and closes the connection. */
  static Script sending(String characters) {
    return socket -> write(socket, characters);
  }

  /** Sends nothing. */
  static Script silence() {
    return TerminalServer::drain;
  }

  /**
   * Sends the greeting followed by one more character every 50 milliseconds, without a line end;
   * after some ten seconds it is longer than a greeting may be.
   */
  static Script drippingGreeting() {
    return socket -> {
      write(socket, "rendezvous ");
      while (true) {
        TimeUnit.MILLISECONDS.sleep(50);
        write(socket, "x");
      }
    };
  }

  static void write(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    socket.getOutputStream().flush();
  }

  private static void drain(Socket socket) throws IOException {
    socket.getInputStream().readAllBytes();
  }

  int port() {
    return endpoint.port();
  }

  URI url(String secret) {
    return URI.create("rendezvous://localhost:" + port() + "/" + secret);
  }

  void record(String event) {
    events.add(event);
  }

  /** Waits for the next event. */
  String nextEvent() throws InterruptedException {
    String event = events.poll(10, TimeUnit.SECONDS);
    if (event == null) {
      throw new AssertionError("no further event within 10 s");
    }
    return event;
  }

  /** Resets all connections, without a TLS close_notify alert. */
  void reset() throws IOException {
    for (Socket socket : endpoint.openConnections()) {
      socket.setSoLinger(true, 0);
      socket.close();
    }
  }

  /** Closes all connections, without a TLS close_notify alert. */
  void hangUp() {
    endpoint.closeConnections();
  }

  private Socket startTls(Socket socket) throws IOException {
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
      record(readLine(socket.getInputStream()));
      script.run(socket);
    } catch (IOException e) {
      // A client that disconnects without close_notify ends up here.
      record(DISCONNECTED);
      return;
    }
    record(DISCONNECTED);
  }

  private static String readLine(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new IOException("end of stream before the end of the first line");
      }
      line.write(next);
    }
    return line.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    endpoint.close();
  }
}
