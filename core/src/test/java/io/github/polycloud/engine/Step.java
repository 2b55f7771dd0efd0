// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

/** A scripted reaction of {@link ScriptedServer} to one request, controlled to the byte. */
@FunctionalInterface
public interface Step {
  /** Sends a response or nothing. Closing the socket ends the connection. */
  void play(Socket socket) throws IOException, InterruptedException;

  /** Responds with status 200 and a JSON body. */
  static Step json(String body, String... headers) {
    return response(200, body, append(headers, "Content-Type: application/json"));
  }

  /** Responds with a status and no body. */
  static Step status(int status, String... headers) {
    return response(status, "", headers);
  }

  /** Responds with a text. */
  static Step response(int status, String body, String... headers) {
    return response(status, body.getBytes(StandardCharsets.UTF_8), headers);
  }

  /** Responds with these bytes. */
  static Step response(int status, byte[] body, String... headers) {
    return socket -> {
      boolean empty = status == 204 || status == 304;
      String[] all = empty ? headers : append(headers, "Content-Length: " + body.length);
      ByteArrayOutputStream response = new ByteArrayOutputStream();
      response.writeBytes(head(status, all).getBytes(StandardCharsets.ISO_8859_1));
      response.writeBytes(body);
      // At once, so that no pause between head and body counts as idle time.
      response.writeTo(socket.getOutputStream());
    };
  }

  /** Responds with a gzip-compressed body. */
  static Step gzip(byte[] body) throws IOException {
    return response(200, compressed(body, "gzip"), "Content-Encoding: gzip");
  }

  /** Returns a body in an encoding: gzip or deflate. */
  static byte[] compressed(byte[] body, String encoding) throws IOException {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (OutputStream out =
        encoding.equals("gzip")
            ? new GZIPOutputStream(compressed)
            : new DeflaterOutputStream(compressed)) {
      out.write(body);
    }
    return compressed.toByteArray();
  }

  /** Responds with a chunked body. */
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

  /** Responds with an endless body, as fast as it is read. */
  static Step endless(int status, String... headers) {
    return socket -> {
      write(socket, head(status, append(headers, "Transfer-Encoding: chunked")));
      String chunk = "400\r\n" + "x".repeat(1024) + "\r\n";
      while (true) {
        write(socket, chunk);
      }
    };
  }

  /** Sends these characters and closes the connection. */
  static Step closeAfter(String characters) {
    return socket -> {
      write(socket, characters);
      socket.close();
    };
  }

  /** Responds with a body shorter than its Content-Length, and closes the connection. */
  static Step truncatedBody() {
    return closeAfter(head(200, "Content-Length: 100") + "{\"na");
  }

  /** Sends these characters and resets the connection. */
  static Step resetAfter(String characters) {
    return socket -> {
      write(socket, characters);
      socket.setSoLinger(true, 0);
      socket.close();
    };
  }

  /** Sends nothing while the client stays connected. */
  static Step noResponse() {
    return socket -> {
      while (socket.getInputStream().read() >= 0) {
        continue;
      }
    };
  }

  /** Sends these characters, and then one byte every 5 ms while the client stays connected. */
  static Step drip(String characters) {
    return socket -> {
      write(socket, characters);
      CountDownLatch never = new CountDownLatch(1);
      while (!never.await(5, TimeUnit.MILLISECONDS)) {
        write(socket, "x");
      }
    };
  }

  /** Plays another step once the latch is released. */
  static Step after(CountDownLatch latch, Step step) {
    return socket -> {
      latch.await();
      step.play(socket);
    };
  }

  /** Returns a status line and header lines, including the final empty line. */
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

  private static String[] append(String[] headers, String additional) {
    String[] all = Arrays.copyOf(headers, headers.length + 1);
    all[headers.length] = additional;
    return all;
  }
}
