// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.faults;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * One server-side connection, with the operations that a {@link TestFault} is built from.
 *
 * @since 0.1.0
 */
public final class Exchange {
  private static final int EMPTY_LINE = '\r' << 24 | '\n' << 16 | '\r' << 8 | '\n';

  private final FaultServer server;
  private final Socket plain;
  private Socket socket;
  private int first = -1;

  Exchange(FaultServer server, Socket plain) {
    this.server = server;
    this.plain = plain;
    this.socket = plain;
  }

  void useTls(Socket encrypted) {
    socket = encrypted;
  }

  /** Waits for the first byte of a request; returns false if the client disconnected. */
  public boolean awaitRequest() throws IOException {
    first = socket.getInputStream().read();
    return first >= 0;
  }

  /** Reads the request line and headers. A request with a body does not count as received yet. */
  public String readHead() throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    if (first >= 0) {
      head.write(first);
      first = -1;
    }
    InputStream in = socket.getInputStream();
    int lastFour = 0;
    while (lastFour != EMPTY_LINE) {
      int next = in.read();
      if (next < 0) {
        throw new EOFException("the client disconnected");
      }
      head.write(next);
      lastFour = lastFour << 8 | next;
    }
    String text = head.toString(StandardCharsets.ISO_8859_1);
    if (length(text) == 0) {
      server.received(text);
    }
    return text;
  }

  /** Reads a request completely, so that it counts as received, and returns its head. */
  public String readRequest() throws IOException {
    String head = readHead();
    int length = length(head);
    if (length > 0) {
      if (socket.getInputStream().readNBytes(length).length < length) {
        throw new EOFException("the client disconnected");
      }
      server.received(head);
    }
    return head;
  }

  /** Sends text, one byte per character. */
  public void send(String characters) throws IOException {
    send(characters.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** Sends bytes. */
  public void send(byte[] bytes) throws IOException {
    socket.getOutputStream().write(bytes);
    socket.getOutputStream().flush();
  }

  /** Sends the chunk every few milliseconds until the client disconnects. */
  public void sendSlowly(String chunk) throws IOException, InterruptedException {
    CountDownLatch never = new CountDownLatch(1);
    while (!never.await(5, TimeUnit.MILLISECONDS)) {
      send(chunk);
    }
  }

  /** Sends the chunk as fast as the client reads it, until the client disconnects. */
  public void sendForever(byte[] chunk) throws IOException {
    while (true) {
      send(chunk);
    }
  }

  /** Reads and discards until the client disconnects. */
  public void awaitClientClose() throws IOException {
    while (socket.getInputStream().read() >= 0) {
      continue;
    }
  }

  /** Closes the connection. */
  public void close() throws IOException {
    socket.close();
    plain.close();
  }

  /** Resets the connection (RST), discarding unsent data. */
  public void reset() throws IOException {
    plain.setSoLinger(true, 0);
    plain.close();
  }

  boolean isClosed() {
    return plain.isClosed();
  }

  private static int length(String head) {
    for (String line : head.split("\r\n")) {
      if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
        return Integer.parseInt(line.substring(line.indexOf(':') + 1).strip());
      }
    }
    return 0;
  }
}
