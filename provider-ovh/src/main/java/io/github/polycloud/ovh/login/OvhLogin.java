// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.login;

import io.github.polycloud.auth.Secret;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.internal.arguments.Durations;
import io.github.polycloud.ovh.model.auth.ConsumerKey;
import io.github.polycloud.ovh.model.auth.ConsumerKeyRequest;
import io.github.polycloud.spi.LoopbackRedirectReceiver;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Requests a consumer key that the account owner validates in a browser, and waits for the
 * decision.
 *
 * <pre>{@code
 * try (Ovh ovh = Ovh.fromEnvironment()) {
 *   Secret key =
 *       OvhLogin.of(ovh, ConsumerKeyRequest.create().readOnlyRecursive("/me"))
 *           .signIn(page -> System.out.println("Please open " + page));
 *   OvhConfFile.store(Path.of("ovh.conf"), ovh.endpoint(), key);
 *   ovh.useConsumerKey(key);
 *   System.out.println(ovh.me().get());
 * }
 * }</pre>
 *
 * <p>The decision is detected by a redirect of the browser to a random URL on this machine, and by
 * polling the state of the key every two seconds. The redirect only triggers a poll: the state that
 * the service reports is decisive. It is also what the browser shows after the redirect.
 *
 * @since 0.1.0
 */
public final class OvhLogin {
  private static final int TOKEN_BYTES = 16;

  private final LoginClient application;
  private final ConsumerKeyRequest request;
  private Duration deadline = Duration.ofMinutes(10);
  private Duration interval = Duration.ofSeconds(2);
  private boolean remoteBrowser;

  private OvhLogin(LoginClient application, ConsumerKeyRequest request) {
    this.application = application;
    this.request = request;
  }

  /**
   * Creates a login for an application.
   *
   * @param application a client, such as {@code Ovh}, with the key and the secret of an
   *     application; its consumer key, if any, is not used
   * @param request the access rules of the key. If it has its own redirection, the browser is sent
   *     there, and the decision is detected by polling only
   */
  public static OvhLogin of(LoginClient application, ConsumerKeyRequest request) {
    Objects.requireNonNull(application, "application");
    Objects.requireNonNull(request, "request");
    return new OvhLogin(application, request);
  }

  /**
   * Sets how long to wait for the owner's decision; 10 minutes by default.
   *
   * @throws IllegalArgumentException if it is negative or more than 365 days
   */
  public OvhLogin timeout(Duration time) {
    deadline = Durations.requireInRange("time", time, Duration.ZERO);
    return this;
  }

  /**
   * Sets the interval between two polls; 2 seconds by default.
   *
   * @throws IllegalArgumentException if it is less than 1 millisecond or more than 365 days
   */
  public OvhLogin pollInterval(Duration time) {
    interval = Durations.requireInRange("time", time, Duration.ofMillis(1));
    return this;
  }

  /**
   * Disables the redirect, for a browser on another machine; the decision is detected by polling.
   */
  public OvhLogin remoteBrowser() {
    remoteBrowser = true;
    return this;
  }

  /**
   * Requests the key. The result has the URL to open, and must be awaited or closed.
   *
   * @throws CloudException of kind {@code INVALID_REQUEST} if the request has no rule, {@code
   *     CONFIGURATION} if the client has no application, and of other kinds as the service reports
   *     them
   */
  public PendingLogin start() {
    String state = randomToken();
    RedirectOutcome outcome = new RedirectOutcome();
    LoopbackRedirectReceiver callback =
        remoteBrowser || request.redirection() != null
            ? null
            : LoopbackRedirectReceiver.start(
                URI.create("http://127.0.0.1/" + randomToken()),
                state,
                parameters -> Optional.of(outcome.read()));
    try {
      ConsumerKey key =
          application
              .consumerKeys()
              .request(
                  callback == null
                      ? request
                      : request.redirection(URI.create(callback.uri() + "?state=" + state)));
      LoginClient client = application.withConsumerKey(key.consumerKey());
      outcome.readWith(client);
      return new PendingLogin(key, client, callback, outcome, interval, deadline);
    } catch (RuntimeException e) {
      if (callback != null) {
        callback.close();
      }
      throw e;
    }
  }

  /**
   * Requests a key, passes the URL to the owner, and waits for the decision.
   *
   * @param browser opens the page or shows its URL to the owner; must not block until the decision
   * @return the validated key
   * @throws CloudException as {@link #start} and {@link PendingLogin#await} do
   */
  public Secret signIn(Consumer<URI> browser) {
    Objects.requireNonNull(browser, "browser");
    try (PendingLogin pending = start()) {
      browser.accept(pending.authorizationUrl());
      return pending.await();
    }
  }

  private static String randomToken() {
    byte[] bytes = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /** Client and access rules, without the key. */
  @Override
  public String toString() {
    return "OvhLogin[" + application + ", " + request.accessRules() + "]";
  }
}
