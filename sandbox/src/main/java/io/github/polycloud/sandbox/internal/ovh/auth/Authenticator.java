// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.auth;

import io.github.polycloud.sandbox.internal.http.RecordedExchange;
import io.github.polycloud.sandbox.internal.ovh.protocol.OvhError;
import io.github.polycloud.sandbox.internal.ovh.protocol.OvhRequest;
import io.github.polycloud.sandbox.internal.ovh.protocol.RequestAuthorizer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Checks the signature of a request and then the rights of its key, as strictly as OVH does. */
public final class Authenticator implements RequestAuthorizer {

  /** OVH publishes no tolerance; a clock one minute off is known to fail. */
  private static final long TOLERANCE_SECONDS = 30;

  private final ApiKeyStore apiKeys;
  private final InstantSource clock;

  public Authenticator(ApiKeyStore apiKeys, InstantSource clock) {
    this.apiKeys = apiKeys;
    this.clock = clock;
  }

  @Override
  public void authorize(OvhRequest request) {
    Instant now = clock.instant();
    Credential credential = authenticate(request, now);
    authorize(request, credential, now);
    credential.use(now);
  }

  private Credential authenticate(OvhRequest request, Instant now) {
    String applicationKey = loginHeader(request, "X-Ovh-Application");
    String consumerKey = loginHeader(request, "X-Ovh-Consumer");
    String timestamp = loginHeader(request, "X-Ovh-Timestamp");
    String signature = loginHeader(request, "X-Ovh-Signature");

    Application application =
        apiKeys
            .byKey(applicationKey)
            .orElseThrow(
                () ->
                    unsigned(
                        request,
                        "unknown application key",
                        OvhError.coded(403, "INVALID_KEY", "Invalid application key")));
    checkTime(request, timestamp, now);
    Credential credential =
        apiKeys
            .byConsumerKey(consumerKey)
            .filter(candidate -> candidate.application().equals(application))
            .orElseThrow(
                () ->
                    unsigned(
                        request,
                        "unknown consumer key, or one of another application",
                        OvhError.coded(403, "NOT_CREDENTIAL", "This credential does not exist")));
    boolean strayBody = request.method().equals("DELETE") && request.bytes().length > 0;
    // OVH's client for Node.js leaves out the port, which the real hosts do not have.
    boolean signed =
        Stream.of(request.url(), request.url().replaceFirst("^(https://[^/:]+):\\d+", "$1"))
            .map(
                url ->
                    Signature.of(
                        application.secret(),
                        consumerKey,
                        request.method(),
                        url,
                        request.bytes(),
                        timestamp))
            .anyMatch(expected -> Signature.matches(expected, signature));
    if (strayBody || !signed) {
      throw unsigned(
          request,
          new SignatureMismatch(request, application.secret(), consumerKey, timestamp, signature)
              .reason(),
          OvhError.coded(400, "INVALID_SIGNATURE", "Invalid signature"));
    }
    request.signature(RecordedExchange.VALID);
    return credential;
  }

  private static void authorize(OvhRequest request, Credential credential, Instant now) {
    // A key may always read itself: that is how a program learns that it was refused.
    boolean readsItself =
        request.method().equals("GET") && request.ruledPath().equals("/auth/currentCredential");
    if (credential.state(now) != CredentialState.VALIDATED && !readsItself) {
      throw forbidden("INVALID_CREDENTIAL", "This credential is not valid").get();
    }
    if (!credential.allowsFrom(request.remoteAddress())) {
      throw forbidden("FORBIDDEN", "This credential is not allowed from this IP address").get();
    }
    String path = request.ruledPath();
    if (!path.startsWith("/auth/") && !credential.grants(request.method(), path)) {
      throw forbidden("NOT_GRANTED_CALL", "This call has not been granted").get();
    }
  }

  private static String loginHeader(OvhRequest request, String name) {
    return request
        .header(name)
        .orElseThrow(
            () ->
                unsigned(
                    request,
                    name + " is missing",
                    OvhError.coded(401, null, "You must login first")));
  }

  private static void checkTime(OvhRequest request, String timestamp, Instant now) {
    if (!timestamp.matches("\\d{1,12}")) {
      throw outOfTime(request, "X-Ovh-Timestamp is not a number of seconds");
    }
    long behind = now.getEpochSecond() - Long.parseLong(timestamp);
    if (Math.abs(behind) > TOLERANCE_SECONDS) {
      throw outOfTime(
          request,
          "timestamp %d s %s".formatted(Math.abs(behind), behind > 0 ? "behind" : "ahead"));
    }
  }

  private static OvhError outOfTime(OvhRequest request, String reason) {
    return unsigned(request, reason, OvhError.coded(400, "QUERY_TIME_OUT", "Query out of time"));
  }

  /** Notes for the journal why there is no valid signature; the error says less, as OVH's do. */
  private static OvhError unsigned(OvhRequest request, String reason, OvhError error) {
    request.signature(reason);
    return error;
  }

  private static Supplier<OvhError> forbidden(String errorCode, String message) {
    return () -> OvhError.coded(403, errorCode, message);
  }
}
