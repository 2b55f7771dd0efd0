// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.http;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Decodes the errors of a service, and the request ids, warnings and quotas in its response
 * headers. Implementations must be thread-safe.
 *
 * @since 0.1.0
 */
public interface ErrorDecoder {
  /** Decodes error responses by their status alone. */
  ErrorDecoder BY_STATUS =
      (operation, response) ->
          HttpErrors.fromStatus(response.status(), "the service rejected the request");

  /**
   * Decodes a response outside of 2xx. The body may be anything: an error of the service, the HTML
   * page of a gateway, or empty. Known secrets in it are masked already. The engine adds provider,
   * operation and request id, and decides whether the error is retryable.
   *
   * @param response the response; {@code ****} stands for each secret in its header fields and
   *     body, where JSON remains JSON
   */
  ErrorDetails decode(Operation operation, HttpResponse response);

  /** Returns the request id that the service assigned; empty if there is none. */
  default Optional<String> requestId(Headers headers) {
    return Optional.empty();
  }

  /** Returns the warnings of a response, successful or not. */
  default List<Warning> warnings(Headers headers) {
    return List.of();
  }

  /**
   * A warning of a response.
   *
   * @param id the service's id of the warning; null if there is none
   * @param text the text of the warning
   */
  record Warning(@Nullable String id, String text) {
    /** Rejects null components. */
    public Warning {
      Objects.requireNonNull(text, "text");
    }
  }

  /** Returns the remaining quota of the rate limit; empty if the response does not contain it. */
  default OptionalLong rateLimitRemaining(Headers headers) {
    return OptionalLong.empty();
  }

  /** Creates the exception for an error, for a service whose errors have additional data. */
  default CloudException exception(ErrorDetails details, HttpResponse response) {
    return CloudException.of(details);
  }

  /**
   * Returns the text to repeat as confirmation, for an error of kind {@code CONFIRMATION_REQUIRED}.
   */
  default Optional<String> confirmationText(HttpResponse response) {
    return Optional.empty();
  }
}
