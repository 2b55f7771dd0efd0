// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.internal.auth;

import io.github.polycloud.auth.Secret;
import io.github.polycloud.config.TimeSource;
import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.Outcome;
import io.github.polycloud.http.Authenticator;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.http.Operation;
import io.github.polycloud.http.json.JsonCodec;
import io.github.polycloud.ovh.internal.errors.AccessRuleMatcher;
import io.github.polycloud.ovh.internal.errors.AuthenticationFault;
import io.github.polycloud.spi.NotSentErrors;
import java.net.URI;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** Signs each attempt separately, with the time of the server. */
public final class SignatureAuthenticator implements Authenticator {
  private static final JsonCodec JSON = JsonCodec.plain();
  private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "DELETE");

  private final SigningKeys keys;
  private final ClockSkew clock;
  private final AuthApiClient calls;

  /**
   * Creates an authenticator.
   *
   * @param keys the keys to sign with
   * @param engine the engine that it authenticates; it reads the server's clock through it
   */
  public SignatureAuthenticator(SigningKeys keys, TimeSource timeSource, HttpEngine engine) {
    this.keys = keys;
    this.clock = new ClockSkew(timeSource);
    this.calls = new AuthApiClient(engine, JSON);
  }

  @Override
  public void authenticate(HttpRequest attempt) {
    String method = attempt.operation().method();
    SigningKeys.Current current = keys.current();
    Secret consumerKey = current.consumerKey();
    OvhSignature signature = current.signature();
    if (consumerKey == null || signature == null) {
      throw missingConsumerKey(attempt);
    }
    byte[] body = attempt.body();
    if (body != null && WITHOUT_BODY.contains(method)) {
      // The service would report a wrong signature, which is misleading.
      throw NotSentErrors.withMessage(
          "ovh",
          attempt,
          ErrorKind.INVALID_REQUEST,
          "a " + method + " request must not have a body; put its parameters into the query");
    }
    String timestamp = Long.toString(serverSeconds(attempt));
    attempt.header("X-Ovh-Consumer", consumerKey.reveal());
    attempt.header("X-Ovh-Timestamp", timestamp);
    attempt.header("X-Ovh-Signature", signature.of(method, attempt.url(), body, timestamp));
  }

  /**
   * Only the clock skew can be measured again. A request with a rejected timestamp had no effect,
   * so it may be sent again.
   */
  @Override
  public boolean refreshAndRetry(HttpRequest attempt, HttpResponse response) {
    boolean outOfTime =
        AuthenticationFault.of(response)
            .filter(AuthenticationFault.QUERY_TIME_OUT::equals)
            .isPresent();
    if (outOfTime) {
      clock.invalidate(attempt);
    }
    return outOfTime;
  }

  @Override
  public ErrorDetails enrichError(
      HttpRequest request, HttpResponse response, ErrorDetails details) {
    return new CredentialErrorAdvisor(keys.current().credentials()).advise(request, details, calls);
  }

  /**
   * A consumer key needs an access rule that covers method and path, except below {@code /auth}.
   */
  @Override
  public Optional<String> permission(HttpRequest request) {
    Operation operation = request.operation();
    return request.authenticated() && !operation.template().startsWith("/auth/")
        ? Optional.of("the access rule " + AccessRuleMatcher.ruleFor(operation))
        : Optional.empty();
  }

  @Override
  public Collection<Secret> secrets() {
    return keys.current().secrets();
  }

  private static CloudException missingConsumerKey(HttpRequest attempt) {
    URI page = KeyPages.of(attempt.url()).createToken();
    return CloudException.of(
        ErrorDetails.of(
                ErrorKind.CONFIGURATION,
                "a signed call needs a consumer key; get one with Ovh.consumerKeys().request(...)"
                    + (page == null ? "" : " or at " + page)
                    + ", or set OVH_CONSUMER_KEY")
            .withOperation("ovh", attempt.operation().toString())
            .withOutcome(Outcome.NOT_SENT)
            .withHelpUrl(page));
  }

  private long serverSeconds(HttpRequest attempt) {
    try {
      return clock.serverSeconds(attempt, calls::time);
    } catch (CloudException e) {
      throw NotSentErrors.dueTo("ovh", attempt, "could not read the server's clock", e);
    }
  }
}
