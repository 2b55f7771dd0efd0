package io.github.polycloud.heroku;

import io.github.polycloud.heroku.internal.protocol.HerokuErrorDecoder;
import io.github.polycloud.http.Headers;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What an answer said beside its body.
 *
 * @param status the HTTP status
 * @param headers the header fields
 */
public record ResponseMetadata(int status, Headers headers) {
  private static final HerokuErrorDecoder DIALECT = new HerokuErrorDecoder();

  /** The service's ids of the request, for its support. */
  public Optional<String> requestId() {
    return DIALECT.requestId(headers);
  }

  /** Calls left in the rate limit of the account. */
  public OptionalLong remaining() {
    return DIALECT.rateLimitRemaining(headers);
  }

  /** The version of the resource, for {@link CallOptions#ifMatch}. */
  public Optional<String> etag() {
    return headers.first("ETag");
  }

  /** Any other field: {@code Heroku-Webhook-Secret} of a webhook that was made without one. */
  public Optional<String> header(String name) {
    return headers.first(name);
  }

  /** Without the values of the header fields: some are secret. */
  @Override
  public String toString() {
    return "ResponseMetadata[" + status + ", " + requestId().orElse("no request id") + "]";
  }
}
