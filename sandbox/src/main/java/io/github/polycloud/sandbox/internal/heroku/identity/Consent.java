// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.identity;

import io.github.polycloud.sandbox.internal.heroku.route.Credentials;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.oauth.Authorization;
import io.github.polycloud.sandbox.internal.heroku.state.oauth.Grant;
import io.github.polycloud.sandbox.internal.heroku.state.oauth.OAuthClient;
import io.github.polycloud.sandbox.internal.heroku.state.oauth.Scope;
import io.github.polycloud.sandbox.internal.http.FormError;
import io.github.polycloud.sandbox.internal.http.FormError.Part;
import io.github.polycloud.sandbox.internal.http.Page;
import io.javalin.http.Context;
import java.net.URI;
import java.util.Optional;

/** Asks the account's owner for consent and redirects the browser with the result. */
final class Consent {

  private final HerokuState state;
  private final Credentials credentials;
  private final AuthorizePage page;

  Consent(HerokuState state, Credentials credentials, AuthorizePage page) {
    this.state = state;
    this.credentials = credentials;
    this.page = page;
  }

  Page show(Context ctx) {
    return checked(ctx, (request, scope) -> form(200, request, scope, "", FormError.NONE));
  }

  Page decide(Context ctx) {
    return checked(ctx, (request, scope) -> decide(ctx, request, scope));
  }

  private Page decide(Context ctx, AuthorizeRequest request, Scope scope) {
    String action = String.valueOf(ctx.formParam("action"));
    if (action.equals("deny")) {
      return back(request.withError("access_denied"));
    }
    String email = Optional.ofNullable(ctx.formParam("email")).orElse("");
    if (!action.equals("allow")) {
      return form(400, request, scope, email, new FormError(Part.ACTION, "Please allow or deny."));
    }
    if (!credentials.areLogin(email, ctx.formParam("password"))) {
      return form(
          401,
          request,
          scope,
          email,
          new FormError(Part.LOGIN, "This email and password do not match."));
    }
    OAuthClient client = request.client();
    Authorization given =
        state.oauth().authorizations().grant(client, client.name(), scope, request.challenge());
    return back(request.withCode(given.grant().map(Grant::code).orElseThrow()));
  }

  /** Errors are shown, not redirected, until the redirect URI is known to be valid. */
  private Page checked(Context ctx, Step step) {
    Optional<OAuthClient> client =
        state.oauth().clients().byId(String.valueOf(ctx.queryParam("client_id")));
    if (client.isEmpty()) {
      return Page.message(404, "Unknown application", "No application has this client id.");
    }
    AuthorizeRequest request;
    try {
      request = AuthorizeRequest.of(ctx, client.get());
    } catch (IllegalArgumentException e) {
      return invalidRedirectUri();
    }
    if (!request.hasRegisteredRedirectUri()) {
      return invalidRedirectUri();
    }
    if (!request.requestsCode()) {
      return back(request.withError("unsupported_response_type"));
    }
    if (!request.hasUsableChallenge()) {
      return back(request.withError("invalid_request"));
    }
    try {
      return step.take(request, Scope.parse(request.scope()));
    } catch (HerokuError error) {
      return back(request.withError("invalid_scope"));
    }
  }

  private Page form(
      int status, AuthorizeRequest request, Scope scope, String email, FormError error) {
    return Page.of(status, page.html(request.client().name(), scope, email, error));
  }

  private static Page invalidRedirectUri() {
    return Page.message(400, "Invalid redirect URI", "The redirect_uri is not the registered one.");
  }

  private static Page back(URI location) {
    return Page.message(200, "Done", "You can close this page.").thenTo(Optional.of(location));
  }

  /** Handles a valid request. */
  private interface Step {
    Page take(AuthorizeRequest request, Scope scope);
  }
}
