package io.github.polycloud.http;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** How a service speaks of errors, request ids, warnings and limits in its answers. */
public interface ErrorDecoder {
  /** Decodes error responses by their status alone. */
  ErrorDecoder BY_STATUS =
      (operation, response) ->
          HttpErrors.fromStatus(response.status(), "the service refused the call");

  /**
   * What an answer outside of 2xx means. The body may be anything: the service's own error, a
   * gateway's HTML page, or nothing. The engine adds provider, operation and request id, masks
   * secrets and decides whether it may be repeated.
   */
  ErrorDetails decode(Operation operation, HttpResponse response);

  /** The service's id of the request. */
  default Optional<String> requestId(Headers headers) {
    return Optional.empty();
  }

  /** Warnings that came with an answer, successful or not. */
  default List<String> warnings(Headers headers) {
    return List.of();
  }

  /** How many calls are left before the service refuses them. */
  default OptionalLong rateLimitRemaining(Headers headers) {
    return OptionalLong.empty();
  }

  /** The exception for an error, for a service whose errors carry more than others. */
  default CloudException exception(ErrorDetails details, HttpResponse response) {
    return new CloudException(details);
  }

  /** Text that the service wants as confirmation, when that is what the error is about. */
  default Optional<String> confirmationText(HttpResponse response) {
    return Optional.empty();
  }
}
