package io.github.polycloud.sandbox.internal.ovh.auth;

import io.github.polycloud.sandbox.internal.ovh.wire.Call;
import io.github.polycloud.sandbox.internal.ovh.wire.Guard;
import io.github.polycloud.sandbox.internal.ovh.wire.OvhError;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Checks the signature of a call and then the rights of its key, as strictly as OVH does. */
public final class Authenticator implements Guard {

  /** OVH publishes no tolerance; a clock one minute off is known to fail. */
  private static final long TOLERANCE_SECONDS = 30;

  private final Keyring keyring;
  private final InstantSource clock;

  /**
   * A guard over one account.
   *
   * @param keyring the keys it knows
   * @param clock the server's clock
   */
  public Authenticator(Keyring keyring, InstantSource clock) {
    this.keyring = keyring;
    this.clock = clock;
  }

  @Override
  public void admit(Call call) {
    Instant now = clock.instant();
    Credential credential = authenticate(call, now);
    authorize(call, credential, now);
    credential.use(now);
  }

  private Credential authenticate(Call call, Instant now) {
    String applicationKey = loginHeader(call, "X-Ovh-Application");
    String consumerKey = loginHeader(call, "X-Ovh-Consumer");
    String timestamp = loginHeader(call, "X-Ovh-Timestamp");
    String signature = loginHeader(call, "X-Ovh-Signature");

    Application application =
        keyring
            .byKey(applicationKey)
            .orElseThrow(forbidden("INVALID_KEY", "Invalid application key"));
    checkTime(timestamp, now);
    Credential credential =
        keyring
            .byConsumerKey(consumerKey)
            .filter(candidate -> candidate.application().equals(application))
            .orElseThrow(forbidden("NOT_CREDENTIAL", "This credential does not exist"));
    boolean strayBody = call.method().equals("DELETE") && call.bytes().length > 0;
    // OVH's client for Node.js leaves the port out, which the real hosts do not have.
    boolean signed =
        Stream.of(call.url(), call.url().replaceFirst("^(https://[^/:]+):\\d+", "$1"))
            .map(
                url ->
                    Signature.of(
                        application.secret(),
                        consumerKey,
                        call.method(),
                        url,
                        call.bytes(),
                        timestamp))
            .anyMatch(expected -> Signature.matches(expected, signature));
    if (strayBody || !signed) {
      throw OvhError.coded(400, "INVALID_SIGNATURE", "Invalid signature");
    }
    return credential;
  }

  private static void authorize(Call call, Credential credential, Instant now) {
    // A key may always ask about itself: that is how a program learns that it was refused.
    boolean asksAboutItself =
        call.method().equals("GET") && call.ruledPath().equals("/auth/currentCredential");
    if (credential.state(now) != CredentialState.VALIDATED && !asksAboutItself) {
      throw forbidden("INVALID_CREDENTIAL", "This credential is not valid").get();
    }
    if (!credential.allowsFrom(call.remoteAddress())) {
      throw forbidden("FORBIDDEN", "This credential is not allowed from this IP address").get();
    }
    String path = call.ruledPath();
    if (!path.startsWith("/auth/") && !credential.grants(call.method(), path)) {
      throw forbidden("NOT_GRANTED_CALL", "This call has not been granted").get();
    }
  }

  private static String loginHeader(Call call, String name) {
    return call.header(name).orElseThrow(() -> OvhError.coded(401, null, "You must login first"));
  }

  private static void checkTime(String timestamp, Instant now) {
    boolean number = timestamp.matches("\\d{1,12}");
    if (!number || Math.abs(now.getEpochSecond() - Long.parseLong(timestamp)) > TOLERANCE_SECONDS) {
      throw OvhError.coded(400, "QUERY_TIME_OUT", "Query out of time");
    }
  }

  private static Supplier<OvhError> forbidden(String errorCode, String message) {
    return () -> OvhError.coded(403, errorCode, message);
  }
}
