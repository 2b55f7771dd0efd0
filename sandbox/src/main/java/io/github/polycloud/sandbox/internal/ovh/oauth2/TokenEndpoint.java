// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.oauth2;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.polycloud.sandbox.internal.ovh.protocol.Json;
import io.github.polycloud.sandbox.internal.ovh.protocol.StateLock;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URLDecoder;
import java.util.Base64;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** {@code /auth/oauth2/token}: issues access tokens to service accounts. */
public final class TokenEndpoint {

  public static final String PATH = "/auth/oauth2/token";

  private record Login(String clientId, String clientSecret) {
    @Override
    public String toString() {
      return "Login[clientId=" + clientId + "]";
    }
  }

  private record Response(int status, ObjectNode body) {
    static Response error(int status, String error, String description) {
      return new Response(
          status, Json.object().put("error", error).put("error_description", description));
    }
  }

  private final ServiceAccounts accounts;
  private final StateLock stateLock;

  public TokenEndpoint(ServiceAccounts accounts, StateLock stateLock) {
    this.accounts = accounts;
    this.stateLock = stateLock;
  }

  public void register(RoutesConfig server) {
    server.post(PATH, this::respond);
  }

  private void respond(Context context) {
    Optional<Login> basic = basic(context);
    Login login =
        basic.orElseGet(
            () -> new Login(form(context, "client_id"), form(context, "client_secret")));
    String grant = form(context, "grant_type");
    String scope = form(context, "scope");
    Response response = stateLock.withLock(() -> response(login, basic.isPresent(), grant, scope));
    if (response.status() == 401) {
      context.header("WWW-Authenticate", "Basic realm=\"OVHcloud\"");
    }
    context
        .status(response.status())
        .header("Cache-Control", "no-store")
        .contentType("application/json; charset=utf-8")
        .result(response.body().toString());
  }

  private Response response(Login login, boolean basic, String grant, String scope) {
    Optional<ServiceAccount> account = accounts.withLogin(login.clientId(), login.clientSecret());
    if (account.isEmpty()) {
      return Response.error(
          basic ? 401 : 400, "invalid_client", "ovhcloud oauth2 client does not exists");
    }
    if (!grant.equals("client_credentials")) {
      return Response.error(400, "unsupported_grant_type", "grant_type must be client_credentials");
    }
    if (!scope.equals("all")) {
      return Response.error(400, "invalid_scope", "scope must be all");
    }
    return new Response(
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
      // Neither base64 nor form encoding: a login that matches no account.
      return Optional.of(new Login("", ""));
    }
  }
}
