package io.github.polycloud.ovh.internal;

import io.github.polycloud.auth.Credentials;
import io.github.polycloud.auth.Secret;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.Answer;
import io.github.polycloud.http.Authenticator;
import io.github.polycloud.http.Call;
import io.github.polycloud.http.JsonCodec;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Signs each attempt for itself, by the server's clock. */
public final class OvhAuthenticator implements Authenticator {
  private static final JsonCodec JSON = JsonCodec.plain();
  private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "DELETE");

  private final Secret applicationSecret;
  private final @Nullable Secret consumerKey;
  private final ClockDelta clock;

  private OvhAuthenticator(
      Secret applicationSecret, @Nullable Secret consumerKey, ClockDelta clock) {
    this.applicationSecret = applicationSecret;
    this.consumerKey = consumerKey;
    this.clock = clock;
  }

  /** An authenticator for these credentials, of which the consumer key may be missing. */
  public static OvhAuthenticator of(Credentials credentials, ClockDelta clock) {
    return new OvhAuthenticator(
        credentials.require("application_secret"),
        credentials.get("consumer_key").orElse(null),
        clock);
  }

  @Override
  public void authenticate(Call attempt) {
    String method = attempt.operation().method();
    if (consumerKey == null) {
      throw refused(
          attempt,
          ErrorKind.CONFIGURATION,
          "a signed call needs a consumer key; get one with Ovh.requestConsumerKey, or set"
              + " OVH_CONSUMER_KEY");
    }
    byte[] body = attempt.body();
    if (body != null && WITHOUT_BODY.contains(method)) {
      // The service would answer that the signature is wrong, which leads nowhere.
      throw refused(
          attempt,
          ErrorKind.INVALID_REQUEST,
          "a " + method + " has no body here; put its parameters into the query");
    }
    String timestamp = Long.toString(serverSeconds(attempt));
    attempt.header("X-Ovh-Consumer", consumerKey.reveal());
    attempt.header("X-Ovh-Timestamp", timestamp);
    attempt.header(
        "X-Ovh-Signature",
        OvhSignature.of(applicationSecret, consumerKey, method, attempt.url(), body, timestamp));
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
      clock.forget();
    }
    return outOfTime;
  }

  private long serverSeconds(Call attempt) {
    try {
      return clock.serverTime().getEpochSecond();
    } catch (CloudException e) {
      // No NetworkException: the reading was repeated already, this call need not repeat it again.
      throw new CloudException(
          ErrorDetails.of(
                  e.kind(), "not sent, since the server's clock cannot be read: " + e.getMessage())
              .retryable(e.retryable())
              .causedBy(e)
              .at("ovh", attempt.operation().toString()));
    }
  }

  private static CloudException refused(Call attempt, ErrorKind kind, String message) {
    return new CloudException(
        ErrorDetails.of(kind, message).at("ovh", attempt.operation().toString()));
  }
}
