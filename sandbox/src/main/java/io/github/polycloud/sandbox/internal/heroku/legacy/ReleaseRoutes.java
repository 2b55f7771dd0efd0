// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.legacy;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.release.Release;
import io.github.polycloud.sandbox.internal.http.Json;

/** Releases. A rollback responds with the name of its target, not of the new release. */
final class ReleaseRoutes {

  private ReleaseRoutes() {}

  static void addTo(LegacyRouter router) {
    router.get("/apps/{app}/releases", ReleaseRoutes::list);
    router.post("/apps/{app}/releases", ReleaseRoutes::rollback);
    router.get("/apps/{app}/releases/{release}", ReleaseRoutes::info);
  }

  private static void list(LegacyExchange in) {
    App app = in.app();
    in.json(Json.array(app.releases().all(), release -> LegacyJsonViews.release(release, app)));
  }

  private static void info(LegacyExchange in) {
    App app = in.app();
    String name = in.path("release");
    Release release = name.equals("current") ? app.releases().current() : app.releases().find(name);
    in.json(LegacyJsonViews.release(release, app));
  }

  private static void rollback(LegacyExchange in) {
    App app = in.app();
    String name = in.form().get("rollback");
    Release target =
        name == null || name.isBlank() ? app.releases().previous() : app.releases().find(name);
    if (!target.addOns().equals(app.releases().current().addOns())) {
      throw HerokuError.invalid("Release " + target.name() + " had other add-ons.");
    }
    app.rollback(target);
    in.text(target.name());
  }
}
