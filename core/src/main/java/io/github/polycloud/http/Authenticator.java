// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.http;

import io.github.polycloud.auth.Secret;
import io.github.polycloud.error.ErrorDetails;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Authenticates requests by adding header fields, for example a token or a signature.
 * Implementations must be thread-safe. They see URL and body exactly as they are sent.
 *
 * @since 0.1.0
 */
public interface Authenticator {
  /** Sends requests without credentials. */
  Authenticator NONE = attempt -> {};

  /**
   * Authenticates or signs one attempt by setting header fields on it. Runs again for each retry
   * and each redirect.
   *
   * @throws io.github.polycloud.error.CloudException if no credentials can be obtained
   */
  void authenticate(HttpRequest attempt);

  /**
   * Called with each 4xx response before it becomes an error. Returns true if credentials or clock
   * were refreshed so that the same request can now succeed; it is then sent once more. Return true
   * only for a response that the service sends before it processes the request.
   *
   * @param attempt the rejected attempt, with its {@linkplain HttpRequest#attachment() attachment}
   * @param response the error response
   */
  default boolean refreshAndRetry(HttpRequest attempt, HttpResponse response) {
    return false;
  }

  /**
   * Adds details to an error that the error decoder cannot know, such as the source of a wrong
   * credential. It may send requests, {@linkplain HttpRequest#withParentDeadline within the
   * deadline} of the call.
   *
   * @param error the error as decoded
   * @return the error to throw
   */
  default ErrorDetails enrichError(HttpRequest request, HttpResponse response, ErrorDetails error) {
    return error;
  }

  /**
   * Returns what the credentials must be allowed for a request, in the words of the provider, for
   * example an access rule or a scope; shown for the writes of a rehearsal, which are not sent.
   *
   * @return a short text without secrets; empty if that is not known
   */
  default Optional<String> permission(HttpRequest request) {
    return Optional.empty();
  }

  /**
   * Returns secrets obtained after construction, such as access tokens, to be redacted from
   * messages and logs as well. Called frequently, so it must be cheap.
   */
  default Collection<Secret> secrets() {
    return List.of();
  }
}
