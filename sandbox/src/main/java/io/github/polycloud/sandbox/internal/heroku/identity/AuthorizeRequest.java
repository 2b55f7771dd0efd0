// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.identity;

import io.github.polycloud.sandbox.internal.heroku.state.oauth.Challenge;
import io.github.polycloud.sandbox.internal.heroku.state.oauth.OAuthClient;
import io.javalin.http.Context;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The authorization request of a client. */
record AuthorizeRequest(
    OAuthClient client,
    URI redirectUri,
    String responseType,
    String scope,
    @Nullable String state,
    @Nullable String codeChallenge,
    @Nullable String challengeMethod) {

  static AuthorizeRequest of(Context ctx, OAuthClient client) {
    String scope = ctx.queryParam("scope");
    String requested = ctx.queryParam("redirect_uri");
    return new AuthorizeRequest(
        client,
        URI.create(requested == null ? client.redirectUri() : requested),
        String.valueOf(ctx.queryParam("response_type")),
        scope == null ? "" : scope,
        ctx.queryParam("state"),
        ctx.queryParam("code_challenge"),
        ctx.queryParam("code_challenge_method"));
  }

  /** A loopback redirect may use any port; everything else must match the registered URI. */
  boolean hasRegisteredRedirectUri() {
    URI registered = URI.create(client.redirectUri());
    if (registered.equals(redirectUri)) {
      return true;
    }
    return isLoopback(registered)
        && isLoopback(redirectUri)
        && String.valueOf(registered.getScheme()).equals(redirectUri.getScheme())
        && String.valueOf(registered.getPath()).equals(redirectUri.getPath());
  }

  boolean requestsCode() {
    return responseType.equals("code");
  }

  /** Rejects the plain method, which adds no security. */
  boolean hasUsableChallenge() {
    return codeChallenge == null || Challenge.METHOD.equals(challengeMethod);
  }

  @Nullable Challenge challenge() {
    return codeChallenge == null ? null : new Challenge(codeChallenge);
  }

  URI withCode(String code) {
    return redirect("code", code);
  }

  URI withError(String error) {
    return redirect("error", error);
  }

  private URI redirect(String name, String value) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put(name, value);
    if (state != null) {
      parameters.put("state", state);
    }
    String query =
        parameters.entrySet().stream()
            .map(p -> p.getKey() + "=" + URLEncoder.encode(p.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return URI.create(redirectUri + (redirectUri.getQuery() == null ? "?" : "&") + query);
  }

  private static boolean isLoopback(URI uri) {
    String host = String.valueOf(uri.getHost());
    return host.equals("127.0.0.1") || host.equals("localhost") || host.equals("[::1]");
  }
}
