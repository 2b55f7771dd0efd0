package io.github.polycloud.ovh.internal.auth;

import io.github.polycloud.auth.Credentials;
import io.github.polycloud.auth.Secret;
import io.github.polycloud.config.TimeSource;
import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.Authenticator;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.http.json.JsonCodec;
import io.github.polycloud.spi.NotSentErrors;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Signs each attempt separately, with the time of the server. */
public final class SignatureAuthenticator implements Authenticator {
  private static final JsonCodec JSON = JsonCodec.plain();
  private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "DELETE");

  private final @Nullable Secret consumerKey;
  private final @Nullable OvhSignature signature;
  private final ClockSkew clock;
  private final CredentialErrorAdvisor advisor;
  private final AuthApiClient calls;

  /**
   * Creates an authenticator.
   *
   * @param credentials the credentials of an application; the consumer key is optional
   * @param engine the engine that it authenticates; it reads the server's clock through it
   */
  public SignatureAuthenticator(Credentials credentials, TimeSource timeSource, HttpEngine engine) {
    Secret applicationSecret = credentials.require("application_secret");
    this.consumerKey = credentials.get("consumer_key").orElse(null);
    this.signature = consumerKey == null ? null : new OvhSignature(applicationSecret, consumerKey);
    this.clock = new ClockSkew(timeSource);
    this.advisor = new CredentialErrorAdvisor(credentials);
    this.calls = new AuthApiClient(engine, JSON);
  }

  @Override
  public void authenticate(HttpRequest attempt) {
    String method = attempt.operation().method();
    if (consumerKey == null || signature == null) {
      throw NotSentErrors.withMessage(
          "ovh",
          attempt,
          ErrorKind.CONFIGURATION,
          "a signed call needs a consumer key; get one with Ovh.consumerKeys().request(...), or set"
              + " OVH_CONSUMER_KEY");
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
        response.status() == 400
            && JSON.tree(response).path("errorCode").asString("").equals("QUERY_TIME_OUT");
    if (outOfTime) {
      clock.invalidate(attempt);
    }
    return outOfTime;
  }

  @Override
  public ErrorDetails enrichError(
      HttpRequest request, HttpResponse response, ErrorDetails details) {
    return advisor.advise(request, details, calls);
  }

  private long serverSeconds(HttpRequest attempt) {
    try {
      return clock.serverSeconds(attempt, calls::time);
    } catch (CloudException e) {
      throw NotSentErrors.dueTo("ovh", attempt, "could not read the server's clock", e);
    }
  }
}
