package io.github.polycloud.sandbox.internal.heroku.v3;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.javalin.http.Handler;

/** Keeps a path about {@code {user}} to the account that calls: nobody sees another's things. */
public record UserPath(HerokuState state) {

  public Handler only(Handler handler) {
    return ctx -> {
      if (!state.account().is(ctx.pathParam("user"))) {
        throw HerokuError.notFound("user");
      }
      handler.handle(ctx);
    };
  }
}
