// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.route;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.javalin.http.Context;

/** One of the two APIs. */
public interface Dialect {

  void addTo(Routes routes);

  /** Adds the headers that all responses have. */
  void prepare(Context ctx);

  /** Writes an error in the format of the API. */
  void sendError(Context ctx, HerokuError error);
}
