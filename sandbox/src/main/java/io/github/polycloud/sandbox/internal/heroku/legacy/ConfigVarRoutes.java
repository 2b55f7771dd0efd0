// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.legacy;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Config vars: JSON in and out, whatever the headers say, but for one value as text. */
final class ConfigVarRoutes {

  private ConfigVarRoutes() {}

  static void addTo(LegacyRouter router) {
    router.get("/apps/{app}/config_vars", in -> show(in, in.app()));
    router.put("/apps/{app}/config_vars", ConfigVarRoutes::put);
    router.delete("/apps/{app}/config_vars", ConfigVarRoutes::clear);
    router.put("/apps/{app}/config_vars/{name}", ConfigVarRoutes::putOne);
    router.delete("/apps/{app}/config_vars/{name}", ConfigVarRoutes::remove);
  }

  private static void put(LegacyExchange in) {
    App app = in.app();
    Map<String, @Nullable String> changes = new LinkedHashMap<>();
    JsonInput.read(in.body())
        .forEachEntry(
            (name, value) -> {
              if (!value.isValueNode() || value.isNull()) {
                throw HerokuError.invalid("The value of " + name + " must be a string.");
              }
              changes.put(name, value.asString());
            });
    app.configure(changes);
    show(in, app);
  }

  /** The one call about config vars that takes text. */
  private static void putOne(LegacyExchange in) {
    in.app().configure(Map.of(in.path("name"), in.ctx().body()));
    in.ok();
  }

  private static void clear(LegacyExchange in) {
    App app = in.app();
    Map<String, @Nullable String> changes = new HashMap<>();
    app.config().keySet().forEach(name -> changes.put(name, null));
    app.configure(changes);
    show(in, app);
  }

  private static void remove(LegacyExchange in) {
    App app = in.app();
    Map<String, @Nullable String> changes = new HashMap<>();
    changes.put(in.path("name"), null);
    app.configure(changes);
    show(in, app);
  }

  private static void show(LegacyExchange in, App app) {
    in.json(LegacyJsonViews.config(app.config()));
  }
}
