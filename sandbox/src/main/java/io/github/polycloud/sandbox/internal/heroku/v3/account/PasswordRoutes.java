// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.v3.account;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.account.PasswordReset;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.JsonView;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.RequestBody;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Request;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Router;
import tools.jackson.databind.node.ObjectNode;

/** Password changes, with the old password or with a token sent by mail. */
final class PasswordRoutes {

  /** The sandbox sends no mail, so this response header carries the token. */
  private static final String MAILED_TOKEN = "Sandbox-Mailed-Token";

  private PasswordRoutes() {}

  static void addTo(V3Router router) {
    router
        .resource("/account/password", V3Request::state, AccountJsonViews::ownAccount)
        .put((state, in) -> change(state, in.body()));
    router.create("/password-resets", PasswordRoutes::reset);
    router.post("/password-resets/{token}/actions/finalize", PasswordRoutes::finish);
  }

  /** The names of the two passwords have changed over the years; both are accepted. */
  private static void change(HerokuState state, RequestBody body) {
    boolean later = body.has("new_password");
    String requested = body.requiredText(later ? "new_password" : "password");
    String old = body.requiredText(later && body.has("password") ? "password" : "current_password");
    state.records().password().change(old, requested);
  }

  private static ObjectNode reset(V3Request in) {
    if (!in.account().email().equalsIgnoreCase(in.body().requiredText("email"))) {
      throw HerokuError.notFound("user");
    }
    PasswordReset reset = in.state().records().password().reset();
    in.ctx().header(MAILED_TOKEN, reset.token());
    return view(reset, in);
  }

  private static ObjectNode finish(V3Request in) {
    RequestBody body = in.body();
    PasswordReset reset =
        in.state()
            .records()
            .password()
            .finish(
                in.path("token"),
                body.requiredText("password"),
                body.requiredText("password_confirmation"));
    return view(reset, in);
  }

  private static ObjectNode view(PasswordReset reset, V3Request in) {
    return JsonView.empty()
        .put("created_at", reset.createdAt())
        .put("user", JsonView.user(in.account().id(), in.account().email()))
        .node();
  }
}
