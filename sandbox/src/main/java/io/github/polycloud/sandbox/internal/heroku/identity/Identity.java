// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.identity;

import io.github.polycloud.sandbox.internal.heroku.route.Credentials;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.http.Page;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.function.Function;

/** The sign-in pages, on the origin of the API. */
public final class Identity {

  private final HerokuState state;
  private final Consent consent;
  private final TokenForm tokens;

  public Identity(HerokuState state, Credentials credentials, String password) {
    this.state = state;
    this.consent =
        new Consent(state, credentials, new AuthorizePage(state.account().email(), password));
    this.tokens = new TokenForm(state);
  }

  public void addTo(RoutesConfig routes) {
    routes.get("/oauth/authorize", ctx -> show(ctx, consent::show));
    routes.post("/oauth/authorize", ctx -> show(ctx, consent::decide));
    routes.post(
        "/oauth/token",
        ctx -> {
          synchronized (state) {
            tokens.exchange(ctx);
          }
        });
  }

  private void show(Context ctx, Function<Context, Page> step) {
    Page page;
    synchronized (state) {
      page = step.apply(ctx);
    }
    page.writeTo(ctx);
  }
}
