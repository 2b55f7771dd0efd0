package io.github.polycloud.engine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;

/** What a {@link ScriptedServer} does with a request, down to the bytes. */
@FunctionalInterface
public interface Step {
  /** Answers, or does not. Closing the socket ends the connection. */
  void play(Socket socket) throws IOException, InterruptedException;

  /** Status 200 and a JSON body. */
  static Step json(String body, String... headers) {
    return answer(200, body, with(headers, "Content-Type: application/json"));
  }

  /** A status without a body. */
  static Step status(int status, String... headers) {
    return answer(status, "", headers);
  }

  /** A whole answer of this text. */
  static Step answer(int status, String body, String... headers) {
    return bytes(status, body.getBytes(StandardCharsets.UTF_8), headers);
  }

  /** A whole answer of these bytes. */
  static Step bytes(int status, byte[] body, String... headers) {
    return socket -> {
      boolean empty = status == 204 || status == 304;
      write(
          socket, head(status, empty ? headers : with(headers, "Content-Length: " + body.length)));
      socket.getOutputStream().write(body);
    };
  }

  /** A whole answer, compressed. */
  static Step gzip(byte[] body) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(body);
    }
    return bytes(200, packed.toByteArray(), "Content-Encoding: gzip");
  }

  /** A whole answer whose length is not announced. */
  static Step chunked(String body) {
    return socket ->
        write(
            socket,
            head(200, "Transfer-Encoding: chunked")
                + Integer.toHexString(body.length())
                + "\r\n"
                + body
                + "\r\n0\r\n\r\n");
  }

  /** An answer that never ends, as fast as it is read. */
  static Step endless() {
    return socket -> {
      write(socket, head(200, "Transfer-Encoding: chunked"));
      String chunk = "400\r\n" + "x".repeat(1024) + "\r\n";
      while (true) {
        write(socket, chunk);
      }
    };
  }

  /** These characters, and then the connection is closed. */
  static Step cut(String characters) {
    return socket -> {
      write(socket, characters);
      socket.close();
    };
  }

  /** An answer that ends before the length it announced. */
  static Step cutBody() {
    return cut(head(200, "Content-Length: 100") + "{\"na");
  }

  /** The connection is reset after these characters. */
  static Step reset(String characters) {
    return socket -> {
      write(socket, characters);
      socket.setSoLinger(true, 0);
      socket.close();
    };
  }

  /** No answer, for as long as the client waits for one. */
  static Step silence() {
    return socket -> {
      while (socket.getInputStream().read() >= 0) {
        continue;
      }
    };
  }

  /** One byte each few milliseconds after these characters, for as long as the client listens. */
  static Step drip(String characters) {
    return socket -> {
      write(socket, characters);
      CountDownLatch never = new CountDownLatch(1);
      while (!never.await(5, TimeUnit.MILLISECONDS)) {
        write(socket, "x");
      }
    };
  }

  /** Another step, once the latch is open. */
  static Step after(CountDownLatch latch, Step step) {
    return socket -> {
      latch.await();
      step.play(socket);
    };
  }

  /** A status line and header lines, the empty line included. */
  static String head(int status, String... headers) {
    StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " Scripted\r\n");
    for (String header : headers) {
      head.append(header).append("\r\n");
    }
    return head.append("\r\n").toString();
  }

  private static void write(Socket socket, String characters) throws IOException {
    socket.getOutputStream().write(characters.getBytes(StandardCharsets.ISO_8859_1));
    socket.getOutputStream().flush();
  }

  private static String[] with(String[] headers, String more) {
    String[] all = Arrays.copyOf(headers, headers.length + 1);
    all[headers.length] = more;
    return all;
  }
}
