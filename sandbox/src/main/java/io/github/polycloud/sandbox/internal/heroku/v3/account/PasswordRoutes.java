package io.github.polycloud.sandbox.internal.heroku.v3.account;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.account.Password;
import io.github.polycloud.sandbox.internal.heroku.state.account.PasswordReset;
import io.github.polycloud.sandbox.internal.heroku.v3.app.Shapes;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Responses;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Body;
import io.github.polycloud.sandbox.internal.http.Json;
import io.javalin.http.Context;
import tools.jackson.databind.node.ObjectNode;

/** New passwords: for who knows the old one, and for who reads the account's mail. */
final class PasswordRoutes {

  /** There is no mailbox here, so the answer brings the letter along. */
  private static final String MAILED_TOKEN = "Sandbox-Mailed-Token";

  private final HerokuState state;

  PasswordRoutes(HerokuState state) {
    this.state = state;
  }

  void addTo(Routes routes) {
    routes.put("/account/password", this::change);
    routes.post("/password-resets", this::reset);
    routes.post("/password-resets/{token}/actions/finalize", this::finish);
  }

  /** Clients of different years name the two passwords differently. */
  private void change(Context ctx) {
    Body body = Body.of(ctx);
    boolean later = body.has("new_password");
    String wanted = body.requiredText(later ? "new_password" : "password");
    String old = body.requiredText(later && body.has("password") ? "password" : "current_password");
    password().change(old, wanted);
    Responses.ok(ctx, AccountShapes.account(state));
  }

  private void reset(Context ctx) {
    if (!state.account().email().equalsIgnoreCase(Body.of(ctx).requiredText("email"))) {
      throw HerokuError.notFound("user");
    }
    PasswordReset reset = password().reset();
    ctx.header(MAILED_TOKEN, reset.token());
    Responses.created(ctx, shape(reset));
  }

  private void finish(Context ctx) {
    Body body = Body.of(ctx);
    PasswordReset reset =
        password()
            .finish(
                ctx.pathParam("token"),
                body.requiredText("password"),
                body.requiredText("password_confirmation"));
    Responses.ok(ctx, shape(reset));
  }

  private Password password() {
    return state.records().password();
  }

  private ObjectNode shape(PasswordReset reset) {
    ObjectNode node = Json.object().put("created_at", reset.createdAt().toString());
    node.set("user", Shapes.user(state.account().id(), state.account().email()));
    return node;
  }
}
