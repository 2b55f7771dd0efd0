// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.login;

import io.github.polycloud.auth.Secret;
import io.github.polycloud.config.ClientSettings;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.Endpoint;
import io.github.polycloud.internal.arguments.Durations;
import io.github.polycloud.internal.arguments.Elements;
import io.github.polycloud.spi.LoopbackRedirectReceiver;
import io.github.polycloud.spi.LoopbackRedirectReceiver.Outcome;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Obtains tokens for an OAuth client: the user logs in with the browser and authorizes the client.
 * The browser is redirected to a loopback server, which runs until the login completes.
 *
 * <pre>{@code
 * HerokuTokens tokens =
 *     HerokuLogin.of(clientId, clientSecret, URI.create("http://localhost:5000/callback"))
 *         .scope("read", "write-protected")
 *         .signIn(page -> System.out.println("Open " + page));
 *
 * Cloud cloud =
 *     Clouds.builder("heroku")
 *         .credential("token", tokens.accessToken().reveal())
 *         .credential("refresh_token", tokens.refreshToken().reveal())
 *         .credential("client_secret", clientSecret.reveal())
 *         .onCredentialRefresh(vault::store)
 *         .connect();
 * }</pre>
 *
 * <p>The redirect is accepted only with the {@code state} of this login, and its code can be
 * exchanged only with the code verifier of this process (PKCE, S256). Clients are registered with
 * {@code heroku.oauth().createClient}. For a token of your own account, {@code
 * heroku.oauth().createAuthorization} is sufficient. Not thread-safe.
 *
 * @since 0.1.0
 */
public final class HerokuLogin {
  private final String clientId;
  private final Secret clientSecret;
  private final URI callback;
  private String identity = "https://id.heroku.com";
  private String scope = "global";
  private Duration timeout = Duration.ofMinutes(5);
  private ClientSettings settings = ClientSettings.defaults();

  private HerokuLogin(String clientId, Secret clientSecret, URI callback) {
    this.clientId = clientId;
    this.clientSecret = clientSecret;
    this.callback = callback;
  }

  /**
   * Creates a login for an OAuth client.
   *
   * @param callback the redirect URI of the client: plain http on {@code localhost} or {@code
   *     127.0.0.1}. Without a port, a free port is used, for services that accept any loopback port
   * @throws CloudException of kind {@code CONFIGURATION} if the callback is not a loopback URL
   */
  public static HerokuLogin of(String clientId, Secret clientSecret, URI callback) {
    Objects.requireNonNull(callback, "callback");
    Objects.requireNonNull(clientId, "clientId");
    Objects.requireNonNull(clientSecret, "clientSecret");
    boolean loopback =
        "localhost".equals(callback.getHost()) || "127.0.0.1".equals(callback.getHost());
    if (!loopback || !"http".equals(callback.getScheme()) || callback.getRawQuery() != null) {
      throw CloudException.of(
          ErrorKind.CONFIGURATION,
          "heroku: the callback must be a loopback URL, for example"
              + " http://localhost:5000/callback");
    }
    return new HerokuLogin(clientId, clientSecret, callback);
  }

  /** Sets the requested scopes, for example {@code read}; {@code global} by default. */
  public HerokuLogin scope(String... scopes) {
    scope = String.join(" ", Elements.listOf("scopes", scopes));
    return this;
  }

  /**
   * Sets the maximum time to wait for the user, five minutes by default.
   *
   * @throws IllegalArgumentException if it is negative or more than 365 days
   */
  public HerokuLogin timeout(Duration value) {
    timeout = Durations.requireInRange("value", value, Duration.ZERO);
    return this;
  }

  /** Sets the URL of the identity service, {@code https://id.heroku.com} by default. */
  public HerokuLogin identityUrl(String url) {
    identity = Objects.requireNonNull(url, "url");
    return this;
  }

  /** Sets proxy, trust and timeouts of the token request. */
  public HerokuLogin settings(ClientSettings value) {
    settings = Objects.requireNonNull(value, "value");
    return this;
  }

  /**
   * Starts the loopback server. The caller opens the page of the result in a browser, and then
   * awaits or closes the result.
   *
   * @throws CloudException of kind {@code CONFIGURATION} if the port of the callback is in use
   */
  public PendingLogin start() {
    Endpoint service = Endpoint.of(identity);
    PkceParameters pkce = PkceParameters.generate();
    CodeExchange exchange =
        CodeExchange.open(service, settings, clientId, clientSecret, pkce.verifier());
    try {
      LoopbackRedirectReceiver server =
          LoopbackRedirectReceiver.start(callback, pkce.state(), HerokuLogin::outcome);
      URI page = authorizationUrl(service, server.uri(), pkce);
      return new PendingLogin(page, server, exchange, timeout, settings.timeSource());
    } catch (RuntimeException e) {
      exchange.close();
      throw e;
    }
  }

  /**
   * Performs a complete login.
   *
   * @param browser opens a page, for example with {@code Desktop.browse}, or displays its URL; it
   *     must not wait for the user
   * @throws CloudException as {@link #start} and {@link PendingLogin#await} do
   */
  public HerokuTokens signIn(Consumer<URI> browser) {
    Objects.requireNonNull(browser, "browser");
    try (PendingLogin pending = start()) {
      browser.accept(pending.authorizationUrl());
      return pending.await();
    }
  }

  private static Optional<Outcome> outcome(Map<String, String> parameters) {
    if (parameters.containsKey("error")) {
      boolean denied = parameters.get("error").equals("access_denied");
      return Optional.of(denied ? Outcome.REFUSED : Outcome.FAILED);
    }
    return parameters.containsKey("code") ? Optional.of(Outcome.ACCEPTED) : Optional.empty();
  }

  private URI authorizationUrl(Endpoint service, URI redirectUri, PkceParameters pkce) {
    String query =
        Form.of(
            "client_id",
            clientId,
            "response_type",
            "code",
            "scope",
            scope,
            "redirect_uri",
            redirectUri.toString(),
            "state",
            pkce.state(),
            "code_challenge",
            pkce.challenge(),
            "code_challenge_method",
            "S256");
    return URI.create(service.resolve("/oauth/authorize?" + query));
  }

  /** Omits the client secret. */
  @Override
  public String toString() {
    return "HerokuLogin[" + clientId + ", " + callback + "]";
  }
}
