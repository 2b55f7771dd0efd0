package io.github.polycloud.heroku.login;

import io.github.polycloud.auth.Secret;
import io.github.polycloud.config.ClientSettings;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.Endpoint;
import io.github.polycloud.spi.LoopbackRedirectReceiver;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Lets a user sign in by the browser and allow an OAuth client to act for them. The browser brings
 * the answer to a server on this machine that lives as long as the sign-in does.
 *
 * <pre>{@code
 * HerokuTokens tokens =
 *     HerokuLogin.of(clientId, clientSecret, URI.create("http://localhost:5000/callback"))
 *         .scope("read", "write-protected")
 *         .signIn(page -> System.out.println("Open " + page));
 *
 * Cloud cloud =
 *     Clouds.connection("heroku")
 *         .credential("token", tokens.accessToken().reveal())
 *         .credential("refresh_token", tokens.refreshToken().reveal())
 *         .credential("client_secret", clientSecret.reveal())
 *         .onCredentialRefresh(vault::store)
 *         .connect();
 * }</pre>
 *
 * <p>The answer counts only with the state that this sign-in made up, and its code can only be
 * exchanged with a word that never left this process (PKCE, S256). A client is registered with
 * {@code heroku.oauth().createClient}; who needs a token for themselves only gets one there, by
 * {@code authorize}, without any of this.
 */
public final class HerokuLogin {
  private final String clientId;
  private final Secret clientSecret;
  private final URI callback;
  private String identity = "https://id.heroku.com";
  private String scope = "global";
  private Duration deadline = Duration.ofMinutes(5);
  private ClientSettings settings = ClientSettings.defaults();

  private HerokuLogin(String clientId, Secret clientSecret, URI callback) {
    this.clientId = clientId;
    this.clientSecret = clientSecret;
    this.callback = callback;
  }

  /**
   * A sign-in for this client.
   *
   * @param callback the address that the client is registered with: plain http on {@code localhost}
   *     or {@code 127.0.0.1}. Without a port a free one is taken, for a service that lets programs
   *     on the user's machine choose theirs
   * @throws CloudException of kind {@code CONFIGURATION} for an address elsewhere
   */
  public static HerokuLogin of(String clientId, Secret clientSecret, URI callback) {
    boolean here = "localhost".equals(callback.getHost()) || "127.0.0.1".equals(callback.getHost());
    if (!here || !"http".equals(callback.getScheme()) || callback.getRawQuery() != null) {
      throw new CloudException(
          ErrorKind.CONFIGURATION,
          "heroku: a sign-in comes back to this machine: http://localhost:5000/callback");
    }
    return new HerokuLogin(clientId, clientSecret, callback);
  }

  /** What the client wants to be allowed, for example {@code read}; {@code global} at first. */
  public HerokuLogin scope(String... words) {
    scope = String.join(" ", words);
    return this;
  }

  /** How long the user may take; five minutes unless said otherwise. */
  public HerokuLogin timeout(Duration time) {
    deadline = time;
    return this;
  }

  /** Where users sign in; {@code https://id.heroku.com} unless said otherwise. */
  public HerokuLogin identityUrl(String url) {
    identity = url;
    return this;
  }

  /** Proxy, trust and time limits of the one call that this makes. */
  public HerokuLogin settings(ClientSettings value) {
    settings = value;
    return this;
  }

  /**
   * Begins to wait for the browser. The result says which page to open; it is awaited or closed.
   *
   * @throws CloudException of kind {@code CONFIGURATION} when the port of the callback is taken
   */
  public PendingLogin start() {
    Endpoint service = Endpoint.of(identity);
    PkceParameters secrets = PkceParameters.make();
    CodeExchange exchange =
        CodeExchange.open(service, settings, clientId, clientSecret, secrets.verifier());
    try {
      LoopbackRedirectReceiver server =
          LoopbackRedirectReceiver.start(callback, secrets.state(), HerokuLogin::thanks);
      URI page = page(service, server.uri(), secrets);
      return new PendingLogin(page, server, exchange, deadline, settings.timeSource());
    } catch (RuntimeException e) {
      exchange.close();
      throw e;
    }
  }

  /**
   * Signs a user in, whole.
   *
   * @param browser opens a page, for example {@code Desktop.getDesktop()::browse}, or shows the
   *     user where to go; it does not wait for the user
   * @throws CloudException as {@link #start} and {@link PendingLogin#await} do
   */
  public HerokuTokens signIn(Consumer<URI> browser) {
    try (PendingLogin pending = start()) {
      browser.accept(pending.authorizationUrl());
      return pending.await();
    }
  }

  private static Optional<String> thanks(Map<String, String> brought) {
    if (brought.containsKey("error")) {
      return Optional.of("Nothing was allowed. You can close this window.");
    }
    return brought.containsKey("code")
        ? Optional.of("Heroku has answered. You can close this window.")
        : Optional.empty();
  }

  private URI page(Endpoint service, URI redirectUri, PkceParameters secrets) {
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
            secrets.state(),
            "code_challenge",
            secrets.challenge(),
            "code_challenge_method",
            "S256");
    return URI.create(service.resolve("/oauth/authorize?" + query));
  }

  /** The client: its secret is none of anybody's business. */
  @Override
  public String toString() {
    return "HerokuLogin[" + clientId + ", " + callback + "]";
  }
}
