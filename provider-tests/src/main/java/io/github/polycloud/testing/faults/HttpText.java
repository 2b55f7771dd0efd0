// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.faults;

import java.nio.charset.StandardCharsets;

/**
 * HTTP/1.1 responses as text, one byte per character.
 *
 * @since 0.1.0
 */
public final class HttpText {
  private HttpText() {}

  /** A status line, these header lines and the empty line. */
  public static String head(int status, String... fields) {
    StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " Reason\r\n");
    for (String field : fields) {
      head.append(field).append("\r\n");
    }
    return head.append("\r\n").toString();
  }

  /** A response with status 200 and a JSON body. */
  public static String json(String body, String... fields) {
    return response(200, "application/json", body, fields);
  }

  /** A complete response with {@code Content-Length}. */
  public static String response(int status, String type, String body, String... fields) {
    String length = "Content-Length: " + body.getBytes(StandardCharsets.ISO_8859_1).length;
    StringBuilder more = new StringBuilder("Content-Type: " + type + "\r\n" + length);
    for (String field : fields) {
      more.append("\r\n").append(field);
    }
    return head(status, more.toString()) + body;
  }

  /** A complete response with status 200, {@code Content-Length} and a binary body. */
  public static byte[] response(byte[] body, String... fields) {
    StringBuilder more = new StringBuilder("Content-Length: " + body.length);
    for (String field : fields) {
      more.append("\r\n").append(field);
    }
    byte[] head = head(200, more.toString()).getBytes(StandardCharsets.ISO_8859_1);
    byte[] response = new byte[head.length + body.length];
    System.arraycopy(head, 0, response, 0, head.length);
    System.arraycopy(body, 0, response, head.length, body.length);
    return response;
  }
}
