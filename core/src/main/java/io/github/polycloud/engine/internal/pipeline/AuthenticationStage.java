// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.pipeline;

import io.github.polycloud.engine.internal.CallContext;
import io.github.polycloud.engine.internal.Stage;
import io.github.polycloud.http.Authenticator;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.HttpResponse;

/**
 * Authenticates each attempt. If the service rejects it and the authenticator can refresh its
 * credentials, the request is sent once more.
 */
final class AuthenticationStage implements Stage {
  private final Authenticator authenticator;

  AuthenticationStage(Authenticator authenticator) {
    this.authenticator = authenticator;
  }

  @Override
  public HttpResponse proceed(CallContext call, Chain next) {
    HttpRequest request = call.request();
    if (!request.authenticated()) {
      return next.proceed(call);
    }
    HttpRequest attempt = authenticated(call, request);
    HttpResponse response = next.proceed(call);
    if (response.status() >= 400
        && response.status() < 500
        && authenticator.refreshAndRetry(attempt, response)) {
      authenticated(call, request);
      return next.proceed(call);
    }
    return response;
  }

  private HttpRequest authenticated(CallContext call, HttpRequest request) {
    HttpRequest attempt = request.copy();
    authenticator.authenticate(attempt);
    call.request(attempt);
    return attempt;
  }
}
