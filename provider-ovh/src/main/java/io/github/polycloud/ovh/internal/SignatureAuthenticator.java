package io.github.polycloud.ovh.internal;

import io.github.polycloud.auth.Credentials;
import io.github.polycloud.auth.Secret;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.Answer;
import io.github.polycloud.http.Authenticator;
import io.github.polycloud.http.Call;
import io.github.polycloud.http.CallEngine;
import io.github.polycloud.http.JsonCodec;
import io.github.polycloud.http.Timing;
import io.github.polycloud.spi.NotSent;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Signs each attempt for itself, by the server's clock. */
public final class SignatureAuthenticator implements Authenticator {
  private static final JsonCodec JSON = JsonCodec.plain();
  private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "DELETE");

  private final @Nullable Secret consumerKey;
  private final @Nullable OvhSignature signature;
  private final ClockDelta clock;
  private final KeyAdvice advice;
  private final AuthCalls calls;

  /**
   * Creates an authenticator.
   *
   * @param credentials the application's, of which the consumer key may be missing
   * @param engine the engine that it authenticates; it reads the server's clock through it
   */
  public SignatureAuthenticator(Credentials credentials, Timing timing, CallEngine engine) {
    Secret applicationSecret = credentials.require("application_secret");
    this.consumerKey = credentials.get("consumer_key").orElse(null);
    this.signature = consumerKey == null ? null : new OvhSignature(applicationSecret, consumerKey);
    this.clock = new ClockDelta(timing);
    this.advice = new KeyAdvice(credentials);
    this.calls = new AuthCalls(engine, JSON);
  }

  @Override
  public void authenticate(Call attempt) {
    String method = attempt.operation().method();
    if (consumerKey == null || signature == null) {
      throw NotSent.because(
          "ovh",
          attempt,
          ErrorKind.CONFIGURATION,
          "a signed call needs a consumer key; get one with Ovh.consumerKeys().request(...), or set"
              + " OVH_CONSUMER_KEY");
    }
    byte[] body = attempt.body();
    if (body != null && WITHOUT_BODY.contains(method)) {
      // The service would answer that the signature is wrong, which leads nowhere.
      throw NotSent.because(
          "ovh",
          attempt,
          ErrorKind.INVALID_REQUEST,
          "a " + method + " has no body here; put its parameters into the query");
    }
    String timestamp = Long.toString(serverSeconds(attempt));
    attempt.header("X-Ovh-Consumer", consumerKey.reveal());
    attempt.header("X-Ovh-Timestamp", timestamp);
    attempt.header("X-Ovh-Signature", signature.of(method, attempt.url(), body, timestamp));
  }

  /**
   * The clock is all that can be renewed; a call out of time was refused before it did anything.
   */
  @Override
  public boolean renew(Call attempt, Answer refusal) {
    boolean outOfTime =
        refusal.status() == 400
            && JSON.tree(refusal).path("errorCode").asString("").equals("QUERY_TIME_OUT");
    if (outOfTime) {
      clock.outdated(attempt);
    }
    return outOfTime;
  }

  @Override
  public ErrorDetails explain(Call call, Answer refusal, ErrorDetails said) {
    return advice.on(call, said, calls);
  }

  private long serverSeconds(Call attempt) {
    try {
      return clock.serverSeconds(attempt, calls::time);
    } catch (CloudException e) {
      throw NotSent.causedBy("ovh", attempt, "the server's clock cannot be read", e);
    }
  }
}
