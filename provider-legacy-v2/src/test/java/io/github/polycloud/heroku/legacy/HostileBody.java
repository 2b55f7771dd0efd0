// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy;

import io.github.polycloud.testing.faults.HttpText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A body that would exhaust a caller who reads and decodes all of it. It is written as it is read,
 * so that it takes no memory itself.
 *
 * @param name its name
 * @param xml whether it is XML
 * @param start what it begins with
 * @param part what follows again and again
 * @param times how often
 * @param end what it ends with
 * @param encoding its compression; null for none
 */
record HostileBody(
    String name,
    boolean xml,
    String start,
    String part,
    int times,
    String end,
    @Nullable String encoding) {
  private static final int ENDLESS = Integer.MAX_VALUE;
  private static final int MILLION = 1_000_000;
  private static final int CHUNK = 1 << 16;

  static List<HostileBody> all() {
    return List.of(
        json("levels", "", "[", 4 * MILLION, ""),
        json("levels of objects", "", "{\"a\":", 4 * MILLION, ""),
        json("empty arrays", "[", "[],", 4 * MILLION, "[]]").compressed("gzip"),
        json("empty objects", "[", "{},", 4 * MILLION, "{}]").compressed("deflate"),
        json("empty objects within the limit", "[", "{},", 990_000, "{}]"),
        json("one-letter texts within the limit", "[", "\"a\",", 1_900_000, "1]"),
        json("references", "[", "\"a\",", 300_000, "\"a\"]"),
        json("objects within the limit", "[", "{\"a\":{}},", 350_000, "{}]"),
        json("decimals within the limit", "[", "1.5,", 1_000_000, "1]"),
        json("names", "{", "\"#\":0,", 500_000, "\"a\":0}"),
        json("a text", "{\"id\":\"", "xxxxxxxx", 8 * MILLION, "\"}"),
        json("a text of many bytes", "{\"message\":\"", "\u20ac", 20 * MILLION, "\"}"),
        json("texts", "[", "\"" + "\u20acx".repeat(1_000_000) + "\",", 5, "1]"),
        json("a name", "{\"", "xxxxxxxx", 2 * MILLION, "\":1}"),
        json("a number", "{\"cents\":", "99999999", 2 * MILLION, "}"),
        json("decimals of a thousand digits", "[", "9".repeat(999) + ".9,", 5_000, "1]"),
        json("exponents", "[", "1e999999999,", 1 * MILLION, "1]"),
        json("exponents of texts", "[", "\"1e999999999\",", 200_000, "1]"),
        json("blanks", "{\"message\":\"", "        ", 2 * MILLION, "\"}"),
        json("bytes that are not UTF-8", "[\"\u0000\",", "[],", 5 * MILLION, "1]"),
        json("endless text", "", "x", ENDLESS, ""),
        json("gzip bomb", "", "\u0000\u0000\u0000\u0000", ENDLESS, "").compressed("gzip"),
        json("deflate bomb", "", "[[[[", ENDLESS, "").compressed("deflate"),
        xml("elements", "<apps>", "<app><name>a</name></app>", 400_000, "</apps>")
            .compressed("gzip"),
        xml("elements within the limit", "<apps>", "<app><name>a</name></app>", 240_000, "</apps>"),
        xml("levels of elements", "<app>", "<a>", 10 * MILLION, "</app>"),
        xml("a text element", "<app><name>", "xxxxxxxx", 8 * MILLION, "</name></app>"),
        xml("an attribute", "<app x=\"", "xxxxxxxx", 2 * MILLION, "\"/>"),
        xml("attributes", "<app ", "x#=\"\" ", 1 * MILLION, "/>"),
        xml("a comment", "<app><!--", "xxxxxxxx", 2 * MILLION, "--></app>"),
        xml("errors", "<errors>", "<error>x</error>", 2 * MILLION, "</errors>"),
        xml("an element name", "<", "xxxxxxxx", 8 * MILLION, "/>"),
        xml("character references", "<app><name>", "&#x41;", 2 * MILLION, "</name></app>"));
  }

  private static HostileBody json(String name, String start, String part, int times, String end) {
    return new HostileBody(name, false, start, part, times, end, null);
  }

  private static HostileBody xml(String name, String start, String part, int times, String end) {
    return new HostileBody(name, true, start, part, times, end, null);
  }

  private HostileBody compressed(String by) {
    return new HostileBody(name, xml, start, part, times, end, by);
  }

  /** Returns whether it is rejected for its size, before it is decoded. */
  boolean isEndless() {
    return times == ENDLESS;
  }

  /** Sends it in chunks as the body of a response, until the client closes the connection. */
  void respond(int status, OutputStream socket) throws IOException {
    String coding = encoding == null ? "X-Encoding: none" : "Content-Encoding: " + encoding;
    socket.write(bytes(HttpText.head(status, "Transfer-Encoding: chunked", coding)));
    OutputStream chunks = new Chunks(socket);
    try (OutputStream out =
        encoding == null
            ? chunks
            : encoding.equals("gzip")
                ? new GZIPOutputStream(chunks, true)
                : new DeflaterOutputStream(chunks, true)) {
      out.write(bytes(start));
      boolean numbered = part.contains("#");
      byte[] parts = bytes(numbered ? part : part.repeat(Math.max(1, CHUNK / part.length())));
      int inParts = numbered ? 1 : Math.max(1, CHUNK / part.length());
      for (int i = 0; i < times / inParts; i++) {
        out.write(numbered ? bytes(part.replace("#", "k" + i)) : parts);
        if (i % CHUNK == 0 || !numbered) {
          // A client that has read enough is noticed when the next chunk is sent.
          out.flush();
        }
      }
      out.write(bytes(part.repeat(numbered ? 0 : times % inParts) + end));
    }
  }

  /** U+0000 stands for a byte that is not UTF-8. */
  private static byte[] bytes(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = bytes[i] == 0 ? (byte) 0xff : bytes[i];
    }
    return bytes;
  }

  /** Writes chunks; closing it ends the response, not the connection. */
  private static final class Chunks extends OutputStream {
    private final OutputStream socket;
    private final byte[] buffer = new byte[CHUNK];
    private int length;

    Chunks(OutputStream socket) {
      this.socket = socket;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      for (int done = 0; done < count; ) {
        int now = Math.min(count - done, buffer.length - length);
        System.arraycopy(bytes, from + done, buffer, length, now);
        length += now;
        done += now;
        if (length == buffer.length) {
          send();
        }
      }
    }

    @Override
    public void flush() throws IOException {
      send();
      socket.flush();
    }

    private void send() throws IOException {
      if (length > 0) {
        socket.write(HostileBody.bytes(Integer.toHexString(length) + "\r\n"));
        socket.write(buffer, 0, length);
        socket.write(HostileBody.bytes("\r\n"));
        length = 0;
      }
    }

    @Override
    public void close() throws IOException {
      send();
      socket.write(HostileBody.bytes("0\r\n\r\n"));
      socket.flush();
    }
  }
}
