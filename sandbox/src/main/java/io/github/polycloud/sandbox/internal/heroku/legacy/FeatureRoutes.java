// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.legacy;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.app.Feature;
import io.github.polycloud.sandbox.internal.http.Json;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Features of the account, or of the app that the query names. */
final class FeatureRoutes {

  private FeatureRoutes() {}

  static void addTo(LegacyRouter router) {
    router.get("/features", FeatureRoutes::list);
    router.get("/features/{feature}", in -> show(in, 200));
    router.post("/features/{feature}", FeatureRoutes::enable);
    router.delete("/features/{feature}", FeatureRoutes::disable);
  }

  private static void list(LegacyExchange in) {
    App app = app(in);
    List<Feature> features =
        Feature.ALL.stream().filter(feature -> app != null || !feature.ofApp()).toList();
    in.json(Json.array(features, feature -> view(feature, enabled(feature, app, in))));
  }

  private static void enable(LegacyExchange in) {
    App app = app(in);
    Feature feature = feature(in);
    boolean added = enabled(feature, app, in).add(feature.name());
    log(app, feature, "Enable feature ", added);
    show(in, added ? 201 : 200);
  }

  private static void disable(LegacyExchange in) {
    App app = app(in);
    Feature feature = feature(in);
    log(app, feature, "Disable feature ", enabled(feature, app, in).remove(feature.name()));
    show(in, 200);
  }

  private static void show(LegacyExchange in, int status) {
    Feature feature = feature(in);
    in.json(status, view(feature, enabled(feature, app(in), in)));
  }

  private static Set<String> enabled(Feature feature, @Nullable App app, LegacyExchange in) {
    if (!feature.ofApp()) {
      return in.state().features();
    }
    if (app == null) {
      throw HerokuError.invalid("Feature " + feature.name() + " needs an app.");
    }
    return app.features();
  }

  private static @Nullable App app(LegacyExchange in) {
    String name = in.form().get("app");
    return name == null || name.isBlank() ? null : in.state().apps().find(name);
  }

  private static Feature feature(LegacyExchange in) {
    return Feature.find(in.path("feature"));
  }

  private static void log(@Nullable App app, Feature feature, String change, boolean changed) {
    if (changed && app != null && feature.ofApp()) {
      app.log().api(change + feature.name());
    }
  }

  private static ObjectNode view(Feature feature, Set<String> enabled) {
    return Json.object()
        .put("name", feature.name())
        .put("kind", feature.ofApp() ? "app" : "user")
        .put("state", feature.state())
        .put("enabled", enabled.contains(feature.name()))
        .put("summary", feature.summary())
        .put("docs", "https://devcenter.heroku.com/articles/labs-" + feature.name());
  }
}
