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
 * What is asked of {@code /auth} on behalf of another call, and within its time.
 *
 * @param engine the engine of both calls
 * @param codec reads the answers
 */
record AuthApiClient(HttpEngine engine, JsonCodec codec) {
  private static final Operation TIME = Operation.of("GET", "/auth/time");
  // Not repeated: it serves an error message, which had better come soon.
  private static final Operation CREDENTIAL =
      new Operation("GET", "/auth/currentCredential", false);

  /** The server's clock in seconds since 1970. */
  long time(HttpRequest request) {
    HttpRequest asked = engine.call(TIME, TIME.template(), null, false).withParentDeadline(request);
    return (Long) read(asked, Long.class);
  }

  /** What the consumer key in use may do, and what became of it. */
  Credential credential(HttpRequest request) {
    HttpRequest asked =
        engine.call(CREDENTIAL, CREDENTIAL.template(), null, true).withParentDeadline(request);
    return (Credential) read(asked, Credential.class);
  }

  /** Whether a call asks about the consumer key already. */
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
          request.operation(), response, "the answer is empty where a value is due");
    }
    return value;
  }
}
