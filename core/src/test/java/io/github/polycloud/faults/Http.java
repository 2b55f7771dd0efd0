package io.github.polycloud.faults;

import java.nio.charset.StandardCharsets;

/** Answers in characters, as they go onto the wire. */
public final class Http {
  private Http() {}

  /** A status line and these header lines, the empty line included. */
  public static String head(int status, String... fields) {
    StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " Said\r\n");
    for (String field : fields) {
      head.append(field).append("\r\n");
    }
    return head.append("\r\n").toString();
  }

  /** Status 200 and a body of JSON. */
  public static String json(String body, String... fields) {
    return answer(200, "application/json", body, fields);
  }

  /** A whole answer with its length, in characters of one byte. */
  public static String answer(int status, String type, String body, String... fields) {
    String length = "Content-Length: " + body.getBytes(StandardCharsets.ISO_8859_1).length;
    StringBuilder more = new StringBuilder("Content-Type: " + type + "\r\n" + length);
    for (String field : fields) {
      more.append("\r\n").append(field);
    }
    return head(status, more.toString()) + body;
  }

  /** A whole answer of these bytes. */
  public static byte[] answer(byte[] body, String... fields) {
    StringBuilder more = new StringBuilder("Content-Length: " + body.length);
    for (String field : fields) {
      more.append("\r\n").append(field);
    }
    byte[] head = head(200, more.toString()).getBytes(StandardCharsets.ISO_8859_1);
    byte[] whole = new byte[head.length + body.length];
    System.arraycopy(head, 0, whole, 0, head.length);
    System.arraycopy(body, 0, whole, head.length, body.length);
    return whole;
  }
}
