// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A connection whose client sends what no HTTP client would. */
public final class RawClient implements AutoCloseable {

  private static final int PATIENCE_MILLIS = 20_000;

  private final Socket socket;

  private RawClient(Socket socket) {
    this.socket = socket;
  }

  /** Connects to the server of a URL. */
  public static RawClient to(String url) throws IOException {
    URI uri = URI.create(url);
    Socket socket = new Socket(uri.getHost(), uri.getPort());
    socket.setSoTimeout(PATIENCE_MILLIS);
    return new RawClient(socket);
  }

  /** Sends a line of the head. */
  public RawClient line(String text) throws IOException {
    return send((text + "\r\n").getBytes(StandardCharsets.US_ASCII));
  }

  public RawClient send(byte[] bytes) throws IOException {
    socket.getOutputStream().write(bytes);
    return this;
  }

  /** Sends chunks until that many bytes are sent or the server closes; returns the bytes sent. */
  public long chunks(byte[] chunk, long total) {
    byte[] head = (Integer.toHexString(chunk.length) + "\r\n").getBytes(StandardCharsets.US_ASCII);
    byte[] end = {'\r', '\n'};
    long sent = 0;
    try {
      OutputStream out = socket.getOutputStream();
      for (; sent < total; sent += chunk.length) {
        out.write(head);
        out.write(chunk);
        out.write(end);
      }
    } catch (IOException e) {
      // The server has seen enough.
    }
    return sent;
  }

  /** Sends nothing more. */
  public void end() throws IOException {
    socket.shutdownOutput();
  }

  /** Reads the status of the next response, 0 if the connection ends without one. */
  public int status() {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try {
      for (int c = socket.getInputStream().read(); c >= 0; c = socket.getInputStream().read()) {
        line.write(c);
        String text = line.toString(StandardCharsets.US_ASCII);
        int start = text.indexOf("HTTP/1.1 ");
        if (c == '\n' && start >= 0) {
          return Integer.parseInt(text.substring(start + 9, start + 12));
        }
        if (c == '\n') {
          line.reset();
        }
      }
    } catch (IOException e) {
      // Reset, which is an end as well.
    }
    return 0;
  }

  /** Reads until the server closes the connection. */
  public void awaitEnd() throws IOException {
    socket.getInputStream().transferTo(OutputStream.nullOutputStream());
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
