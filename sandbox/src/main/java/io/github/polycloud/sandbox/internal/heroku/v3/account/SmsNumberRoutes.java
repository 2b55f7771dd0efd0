package io.github.polycloud.sandbox.internal.heroku.v3.account;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.v3.UserPath;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Responses;
import io.github.polycloud.sandbox.internal.http.Json;
import io.javalin.http.Context;

/** The number that helps to get back in. */
final class SmsNumberRoutes {

  private final HerokuState state;

  SmsNumberRoutes(HerokuState state) {
    this.state = state;
  }

  void addTo(Routes routes) {
    UserPath me = new UserPath(state);
    routes.get("/users/{user}/sms-number", me.only(this::show));
    routes.post("/users/{user}/sms-number/actions/recover", me.only(this::show));
    routes.post("/users/{user}/sms-number/actions/confirm", me.only(this::show));
  }

  private void show(Context ctx) {
    Responses.ok(ctx, Json.object().put("sms_number", state.records().smsNumber()));
  }
}
