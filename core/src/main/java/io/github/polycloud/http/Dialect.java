package io.github.polycloud.http;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** How a service speaks of errors, request ids, warnings and limits in its answers. */
public interface Dialect {
  /** Decodes error responses by their status alone. */
  Dialect BY_STATUS =
      (operation, answer) -> Refusals.byStatus(answer.status(), "the service refused the call");

  /**
   * What an answer outside of 2xx means. The body may be anything: the service's own error, a
   * gateway's HTML page, or nothing. The engine adds provider, operation and request id, masks
   * secrets and decides whether it may be repeated.
   */
  ErrorDetails error(Operation operation, Answer answer);

  /** The service's id of the request. */
  default Optional<String> requestId(Headers headers) {
    return Optional.empty();
  }

  /** Warnings that came with an answer, successful or not. */
  default List<String> warnings(Headers headers) {
    return List.of();
  }

  /** How many calls are left before the service refuses them. */
  default OptionalLong remaining(Headers headers) {
    return OptionalLong.empty();
  }

  /** The exception for an error, for a service whose errors carry more than others. */
  default CloudException exception(ErrorDetails details, Answer answer) {
    return new CloudException(details);
  }

  /** Text that the service wants as confirmation, when that is what the error is about. */
  default Optional<String> confirmation(Answer answer) {
    return Optional.empty();
  }
}
