package io.github.polycloud.http;

import java.nio.charset.StandardCharsets;

/**
 * An answer, read to its end.
 *
 * @param status the HTTP status
 * @param headers the header fields
 * @param body the bytes of the body, decompressed; empty when there is none
 */
public record HttpResponse(int status, Headers headers, byte[] body) {

  /** Whether the status is a 2xx. */
  public boolean isSuccessful() {
    return status >= 200 && status < 300;
  }

  /** The body as UTF-8 text. */
  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  /** Status and size: the body may hold secrets. */
  @Override
  public String toString() {
    return "Answer[" + status + ", " + body.length + " bytes]";
  }
}
