// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.legacy;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import java.util.function.Consumer;

/** Registers the routes of the legacy API. */
record LegacyRouter(Routes routes, HerokuState state) {

  void get(String path, Consumer<LegacyExchange> handler) {
    routes.get(path, ctx -> handler.accept(new LegacyExchange(ctx, state)));
  }

  void post(String path, Consumer<LegacyExchange> handler) {
    routes.post(path, ctx -> handler.accept(new LegacyExchange(ctx, state)));
  }

  void put(String path, Consumer<LegacyExchange> handler) {
    routes.put(path, ctx -> handler.accept(new LegacyExchange(ctx, state)));
  }

  void delete(String path, Consumer<LegacyExchange> handler) {
    routes.delete(path, ctx -> handler.accept(new LegacyExchange(ctx, state)));
  }
}
