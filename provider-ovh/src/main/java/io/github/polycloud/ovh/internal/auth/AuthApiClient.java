// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.internal.auth;

import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.http.BodyCodec.BodyException;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.http.Operation;
import io.github.polycloud.http.json.JsonCodec;
import io.github.polycloud.ovh.model.auth.Credential;
import org.jspecify.annotations.Nullable;

/**
 * Calls to {@code /auth} on behalf of another call and within its deadline.
 *
 * @param engine the engine of both calls
 * @param codec decodes the responses
 */
record AuthApiClient(HttpEngine engine, JsonCodec codec) {
  private static final Operation TIME = Operation.of("GET", "/auth/time");
  // Not retried: it only improves an error message, which should not be delayed.
  private static final Operation CREDENTIAL =
      new Operation("GET", "/auth/currentCredential", false);

  /** Reads the server's clock, in seconds since 1970. */
  long time(HttpRequest request) {
    HttpRequest call =
        engine.newRequest(TIME, TIME.template(), null, false).withParentDeadline(request);
    return (Long) read(call, Long.class);
  }

  /** Reads state and rules of the consumer key in use. */
  Credential credential(HttpRequest request) {
    HttpRequest call =
        engine
            .newRequest(CREDENTIAL, CREDENTIAL.template(), null, true)
            .withParentDeadline(request);
    return (Credential) read(call, Credential.class);
  }

  /** Whether a request is itself a lookup of the consumer key. */
  static boolean isCredentialLookup(HttpRequest request) {
    return request.operation().template().equals(CREDENTIAL.template());
  }

  private Object read(HttpRequest request, Class<?> type) {
    HttpResponse response = engine.send(request);
    @Nullable Object value;
    try {
      value = codec.decode(response, type);
    } catch (BodyException e) {
      throw engine.unexpectedResponse(request.operation(), response, e.getMessage());
    }
    if (value == null) {
      throw engine.unexpectedResponse(
          request.operation(), response, "the response body is empty but a value was expected");
    }
    return value;
  }
}
