package io.github.polycloud.faults;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** One connection, as the side sees it that may do with it what it wants. */
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

  void speak(Socket encrypted) {
    socket = encrypted;
  }

  /** Waits for the first byte of a request; false when the client has gone. */
  public boolean begins() throws IOException {
    first = socket.getInputStream().read();
    return first >= 0;
  }

  /** Reads request line and header fields, and counts nothing as received. */
  public String head() throws IOException {
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
        throw new EOFException("the client left");
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

  /** Reads a request to its end, which counts as received, and gives its head. */
  public String request() throws IOException {
    String head = head();
    int length = length(head);
    if (length > 0) {
      if (socket.getInputStream().readNBytes(length).length < length) {
        throw new EOFException("the client left");
      }
      server.received(head);
    }
    return head;
  }

  /** Sends these characters, one byte each. */
  public void send(String characters) throws IOException {
    send(characters.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** Sends these bytes. */
  public void send(byte[] bytes) throws IOException {
    socket.getOutputStream().write(bytes);
    socket.getOutputStream().flush();
  }

  /** Sends the piece each few milliseconds until the client has enough. */
  public void repeat(String piece) throws IOException, InterruptedException {
    CountDownLatch never = new CountDownLatch(1);
    while (!never.await(5, TimeUnit.MILLISECONDS)) {
      send(piece);
    }
  }

  /** Sends the piece as fast as the client takes it. */
  public void flood(byte[] piece) throws IOException {
    while (true) {
      send(piece);
    }
  }

  /** Reads and drops what comes. */
  public void untilTheClientLeaves() throws IOException {
    while (socket.getInputStream().read() >= 0) {
      continue;
    }
  }

  /** Ends the connection in order. */
  public void close() throws IOException {
    socket.close();
    plain.close();
  }

  /** Tears the connection down, so that what is under way is lost. */
  public void reset() throws IOException {
    plain.setSoLinger(true, 0);
    plain.close();
  }

  boolean isOver() {
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
