package io.github.polycloud.sandbox.internal.heroku.route;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.javalin.http.Context;

/** One way of speaking to Heroku. */
public interface Dialect {

  /** Adds the dialect's routes. */
  void addTo(Routes routes);

  /** Puts what every answer carries on this one. */
  void prepare(Context ctx);

  /** Words a error. */
  void sendError(Context ctx, HerokuError error);
}
