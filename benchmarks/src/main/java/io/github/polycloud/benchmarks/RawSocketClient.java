// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.benchmarks;

import io.github.polycloud.heroku.model.app.App;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** The least that any client does: prepared bytes on one socket, and Jackson. Shows the floor. */
final class RawSocketClient implements Closeable {
  private static final byte[] LENGTH = "\r\nContent-Length: ".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] END = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

  private final ObjectReader app =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .build()
          .readerFor(App.class);
  private final byte[] buffer = new byte[8192];
  private final Socket socket;
  private final byte[] request;

  RawSocketClient(String url) throws IOException {
    URI server = URI.create(url);
    socket = new Socket(server.getHost(), server.getPort());
    socket.setTcpNoDelay(true);
    request =
        ("GET /apps/example-1 HTTP/1.1\r\nHost: "
                + server.getAuthority()
                + "\r\nAccept: "
                + HandWrittenClients.ACCEPT
                + "\r\nAuthorization: Bearer "
                + HandWrittenClients.TOKEN
                + "\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII);
  }

  App app() throws IOException {
    socket.getOutputStream().write(request);
    InputStream in = socket.getInputStream();
    int filled = 0;
    int body = -1;
    while (body < 0) {
      filled += read(in, filled);
      body = after(END, filled);
    }
    int length = 0;
    for (int i = after(LENGTH, body); buffer[i] >= '0'; i++) {
      length = 10 * length + buffer[i] - '0';
    }
    while (filled < body + length) {
      filled += read(in, filled);
    }
    return app.readValue(buffer, body, length);
  }

  private int read(InputStream in, int from) throws IOException {
    int count = in.read(buffer, from, buffer.length - from);
    if (count < 0) {
      throw new EOFException("the server closed the connection");
    }
    return count;
  }

  private int after(byte[] text, int to) {
    for (int i = 0; i <= to - text.length; i++) {
      int same = 0;
      while (same < text.length && buffer[i + same] == text[same]) {
        same++;
      }
      if (same == text.length) {
        return i + same;
      }
    }
    return -1;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
