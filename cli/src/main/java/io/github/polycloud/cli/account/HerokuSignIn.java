// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.account;

import io.github.polycloud.Cloud;
import io.github.polycloud.CloudBuilder;
import io.github.polycloud.ProviderInfo;
import io.github.polycloud.auth.Environment;
import io.github.polycloud.auth.Secret;
import io.github.polycloud.cli.output.CommandEnvironment;
import io.github.polycloud.cli.output.Terminal;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.TwoFactorRequiredException;
import io.github.polycloud.heroku.Heroku;
import io.github.polycloud.heroku.login.HerokuLogin;
import io.github.polycloud.heroku.login.HerokuTokens;
import io.github.polycloud.heroku.model.oauth.NewOAuthAuthorization;
import io.github.polycloud.heroku.model.oauth.NewOAuthClient;
import io.github.polycloud.heroku.model.oauth.OAuthAuthorization;
import io.github.polycloud.heroku.model.oauth.OAuthClient;
import io.github.polycloud.sandbox.HerokuEndpoint;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Signs in to Heroku: with the browser for an OAuth client, or with email and password. */
final class HerokuSignIn {
  private final Connector connector;
  private final String endpoint;
  private final String url;

  HerokuSignIn(Connector connector, @Nullable String profile) {
    this.connector = connector;
    ProviderInfo info = Sources.info("heroku");
    Optional<String> ofProfile =
        profile != null && Profiles.system().contains(profile)
            ? Optional.ofNullable(Profiles.system().read(profile).settings().get("heroku"))
                .map(values -> values.get(Profile.ENDPOINT))
            : Optional.empty();
    this.endpoint =
        connector
            .sandbox()
            .map(sandbox -> sandbox.heroku().url())
            .or(() -> ofProfile)
            .or(() -> variable(info.endpointEnvironmentVariable()))
            .orElse(info.defaultEndpointName());
    this.url = info.endpoints().getOrDefault(endpoint, endpoint);
  }

  /** Asks for what the environment does not have, and creates a token that does not expire. */
  void withPassword(@Nullable String email, Destination destination) {
    destination.check();
    String user =
        Optional.ofNullable(email)
            .or(() -> variable("HEROKU_EMAIL"))
            .or(() -> connector.sandbox().map(sandbox -> sandbox.heroku().email()))
            .orElseGet(() -> ask("Email: ", false));
    String password =
        variable("HEROKU_PASSWORD")
            .or(() -> connector.sandbox().map(sandbox -> sandbox.heroku().password()))
            .orElseGet(() -> ask("Password: ", true));
    try {
      create(user, password, variable("HEROKU_TWO_FACTOR_CODE").orElse(""), destination);
    } catch (TwoFactorRequiredException e) {
      create(user, password, ask("Two-factor code: ", true), destination);
    }
  }

  private void create(String email, String password, String code, Destination destination) {
    try (Cloud cloud =
        plain()
            .credential("email", email)
            .credential("password", password)
            .credential("two_factor_code", code)
            .connect()) {
      Heroku heroku = cloud.unwrap(Heroku.class);
      OAuthAuthorization created =
          heroku
              .oauth()
              .createAuthorization(NewOAuthAuthorization.of("global").description("polycloud"));
      Map<String, String> values = new LinkedHashMap<>();
      values.put("email", email);
      values.put("token", created.accessToken().token());
      destination.keep("token", endpoint, url, values);
      System.err.println(
          "signed in to heroku as " + WhoAmICommand.describe(cloud.account().profile()));
      try {
        // The token of the sign-in itself, which has done its work.
        heroku.oauth().deleteAuthorization("~");
      } catch (CloudException e) {
        // It expires within hours.
      }
    }
  }

  /** Signs in for a client: its id and secret, or on a sandbox one that is made for this. */
  void withBrowser(
      @Nullable String client,
      URI callback,
      Duration timeout,
      Destination destination,
      Consumer<URI> show) {
    String id = client;
    Secret secret;
    if (connector.sandbox().isPresent() && client == null) {
      try (Cloud cloud = connector.connect("heroku")) {
        OAuthClient made =
            cloud
                .unwrap(Heroku.class)
                .oauth()
                .createClient(new NewOAuthClient("polycloud", callback.toString()));
        id = made.id();
        secret = Secret.of(made.secret());
        HerokuEndpoint invented = connector.sandbox().orElseThrow().heroku();
        System.err.printf(
            "note: sign in as %s with the password %s%n", invented.email(), invented.password());
      }
    } else if (client == null) {
      throw Profiles.failure(
          "a login with the browser needs an OAuth client: register one with the callback "
              + callback
              + " at https://dashboard.heroku.com/account/applications and name its id with"
              + " --client, or sign in with --password");
    } else {
      secret =
          Secret.of(
              variable("HEROKU_CLIENT_SECRET")
                  .orElseGet(() -> ask("Secret of the OAuth client: ", true)));
    }
    destination.check();
    HerokuLogin login = HerokuLogin.of(id, secret, callback).timeout(timeout);
    if (endpoint.contains("/")) {
      // A server other than Heroku's has its identity service at the same place.
      login.identityUrl(url);
    }
    HerokuTokens tokens = login.signIn(show);
    Map<String, String> values = new LinkedHashMap<>();
    values.put("token", tokens.accessToken().reveal());
    if (tokens.refreshToken() != null) {
      values.put("refresh_token", tokens.refreshToken().reveal());
      values.put("client_secret", secret.reveal());
    }
    destination.keep("token", endpoint, url, values);
    if (tokens.expiresAt() != null && destination.profile() == null) {
      System.err.println(
          "note: the token expires at " + tokens.expiresAt() + "; a profile would renew it");
    }
    try (Cloud cloud = plain().credential("token", tokens.accessToken().reveal()).connect()) {
      System.err.println(
          "signed in to heroku as " + WhoAmICommand.describe(cloud.account().profile()));
    }
  }

  private CloudBuilder plain() {
    return connector.configured("heroku").environment(Environment.of(Map.of())).endpoint(endpoint);
  }

  private static Optional<String> variable(String name) {
    return Optional.ofNullable(CommandEnvironment.variable(name)).filter(value -> !value.isBlank());
  }

  private static String ask(String prompt, boolean secret) {
    if (!Terminal.isInteractive()) {
      throw Profiles.failure(
          "credentials are missing and there is no terminal to ask for them; set HEROKU_EMAIL,"
              + " HEROKU_PASSWORD and, if the account has a second factor, HEROKU_TWO_FACTOR_CODE;"
              + " for an OAuth client HEROKU_CLIENT_SECRET");
    }
    String answer;
    if (secret) {
      char[] typed = System.console().readPassword("%s", prompt);
      answer = typed == null ? "" : new String(typed);
    } else {
      answer = System.console().readLine("%s", prompt);
    }
    if (answer == null || answer.isBlank()) {
      throw Profiles.failure("nothing was entered");
    }
    return answer.strip();
  }
}
