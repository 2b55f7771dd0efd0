// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.http;

import io.github.polycloud.redaction.Sensitive;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A complete response.
 *
 * @param status the HTTP status
 * @param headers the header fields
 * @param body the bytes of the body, decompressed; empty if there is none; not copied, so do not
 *     modify it
 * @since 0.1.0
 */
public record HttpResponse(int status, @Sensitive Headers headers, @Sensitive byte[] body) {
  /** Rejects null components. */
  public HttpResponse {
    Objects.requireNonNull(headers, "headers");
    Objects.requireNonNull(body, "body");
  }

  /** Returns whether the status is 2xx. */
  public boolean isSuccessful() {
    return status >= 200 && status < 300;
  }

  /** Returns the body as UTF-8 text. */
  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  /** Returns status and size: the body may contain secrets. */
  @Override
  public String toString() {
    return "HttpResponse[" + status + ", " + body.length + " bytes]";
  }
}
