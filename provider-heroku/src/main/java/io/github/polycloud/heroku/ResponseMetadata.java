// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku;

import io.github.polycloud.heroku.internal.protocol.HerokuErrorDecoder;
import io.github.polycloud.http.Headers;
import io.github.polycloud.redaction.Sensitive;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The status and headers of a response.
 *
 * @param status the HTTP status
 * @param headers the response headers
 * @since 0.1.0
 */
public record ResponseMetadata(int status, @Sensitive Headers headers) {
  private static final HerokuErrorDecoder DECODER = new HerokuErrorDecoder();

  /** Rejects null components. */
  public ResponseMetadata {
    Objects.requireNonNull(headers, "headers");
  }

  /** The request id, for support requests to Heroku; several are separated by commas. */
  public Optional<String> requestId() {
    return DECODER.requestId(headers);
  }

  /**
   * The remaining requests of the account's rate limit; empty if the response does not report it.
   */
  public OptionalLong remaining() {
    return DECODER.rateLimitRemaining(headers);
  }

  /** The ETag of the resource, for {@link CallOptions#ifMatch}. */
  public Optional<String> etag() {
    return headers.first("ETag");
  }

  /**
   * The first value of a header, for example {@code Heroku-Webhook-Secret} of a webhook that was
   * created without a secret.
   */
  public Optional<String> header(String name) {
    Objects.requireNonNull(name, "name");
    return headers.first(name);
  }

  /** Omits the values of the headers, which may be secrets. */
  @Override
  public String toString() {
    return "ResponseMetadata[" + status + ", " + requestId().orElse("no request id") + "]";
  }
}
