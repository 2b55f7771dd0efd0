package io.github.polycloud.http;

import io.github.polycloud.auth.Secret;
import io.github.polycloud.error.ErrorDetails;
import java.util.Collection;
import java.util.List;

/** Adds credentials to one attempt. It sees the URL and body exactly as they will be sent. */
public interface Authenticator {
  /** Sends everything as it is. */
  Authenticator NONE = attempt -> {};

  /** Authenticates or signs this attempt by setting header fields on it. */
  void authenticate(HttpRequest attempt);

  /**
   * Told of a refusal before it becomes an error. Answers whether something was renewed (a clock, a
   * token) so that the same call will now be accepted; it is then sent once more. Only refusals
   * that come before the service acts may be answered with true.
   */
  default boolean refreshAndRetry(HttpRequest attempt, HttpResponse refusal) {
    return false;
  }

  /**
   * Adds to a refusal what the dialect cannot know: where a wrong credential came from, what it may
   * do. It may ask the service {@linkplain HttpRequest#withParentDeadline within} the time of the
   * call.
   */
  default ErrorDetails enrichError(HttpRequest request, HttpResponse refusal, ErrorDetails said) {
    return said;
  }

  /**
   * What it sends now and was not given at the start: kept out of messages and logs as well. Asked
   * often, so it does no work.
   */
  default Collection<Secret> secrets() {
    return List.of();
  }
}
