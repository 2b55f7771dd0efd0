package io.github.polycloud.sandbox.internal.ovh.oauth2;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.polycloud.sandbox.internal.ovh.wire.Json;
import io.github.polycloud.sandbox.internal.ovh.wire.Turnstile;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URLDecoder;
import java.util.Base64;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** {@code /auth/oauth2/token}: gives a service account an access token for its id and secret. */
public final class TokenEndpoint {

  /** Where it is on the server. */
  public static final String PATH = "/auth/oauth2/token";

  private record Login(String clientId, String clientSecret) {
    @Override
    public String toString() {
      return "Login[clientId=" + clientId + "]";
    }
  }

  private record Reply(int status, ObjectNode body) {
    static Reply error(int status, String error, String description) {
      return new Reply(
          status, Json.object().put("error", error).put("error_description", description));
    }
  }

  private final ServiceAccounts accounts;
  private final Turnstile turnstile;

  /**
   * The token endpoint of one account.
   *
   * @param accounts who may have tokens
   * @param turnstile shared by all that touches the accounts
   */
  public TokenEndpoint(ServiceAccounts accounts, Turnstile turnstile) {
    this.accounts = accounts;
    this.turnstile = turnstile;
  }

  /**
   * Puts the endpoint on a server.
   *
   * @param server the server
   */
  public void register(RoutesConfig server) {
    server.post(PATH, this::answer);
  }

  private void answer(Context context) {
    Optional<Login> basic = basic(context);
    Login login =
        basic.orElseGet(
            () -> new Login(form(context, "client_id"), form(context, "client_secret")));
    String grant = form(context, "grant_type");
    String scope = form(context, "scope");
    Reply reply = turnstile.pass(() -> reply(login, basic.isPresent(), grant, scope));
    if (reply.status() == 401) {
      context.header("WWW-Authenticate", "Basic realm=\"OVHcloud\"");
    }
    context
        .status(reply.status())
        .header("Cache-Control", "no-store")
        .contentType("application/json; charset=utf-8")
        .result(reply.body().toString());
  }

  private Reply reply(Login login, boolean basic, String grant, String scope) {
    Optional<ServiceAccount> account = accounts.withLogin(login.clientId(), login.clientSecret());
    if (account.isEmpty()) {
      return Reply.error(
          basic ? 401 : 400, "invalid_client", "ovhcloud oauth2 client does not exists");
    }
    if (!grant.equals("client_credentials")) {
      return Reply.error(400, "unsupported_grant_type", "grant_type must be client_credentials");
    }
    if (!scope.equals("all")) {
      return Reply.error(400, "invalid_scope", "scope must be all");
    }
    return new Reply(
        200,
        Json.object()
            .put("access_token", accounts.newToken(account.get()))
            .put("token_type", "Bearer")
            .put("expires_in", ServiceAccounts.TOKEN_SECONDS)
            .put("scope", scope));
  }

  private static String form(Context context, String name) {
    return Optional.ofNullable(context.formParam(name)).orElse("");
  }

  private static Optional<Login> basic(Context context) {
    String header = Optional.ofNullable(context.header("Authorization")).orElse("");
    if (!header.regionMatches(true, 0, "Basic ", 0, 6)) {
      return Optional.empty();
    }
    try {
      String text = new String(Base64.getDecoder().decode(header.substring(6).strip()), UTF_8);
      String[] halves = text.split(":", 2);
      return Optional.of(
          new Login(
              URLDecoder.decode(halves[0], UTF_8),
              URLDecoder.decode(halves.length == 2 ? halves[1] : "", UTF_8)));
    } catch (IllegalArgumentException e) {
      // Neither base64 nor form encoding: a login that nobody has.
      return Optional.of(new Login("", ""));
    }
  }
}
