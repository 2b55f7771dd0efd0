// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.v3.app;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.Lookup;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.app.Feature;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.JsonView;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.RequestBody;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Request;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Router;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** Labs features, enabled per app or for the account. */
public final class FeatureRoutes {

  private static final Sorting<Feature> SORTING = Sorting.byIdAndName();
  private static final String CREATED = "2013-01-01T00:00:00Z";

  private FeatureRoutes() {}

  public static void addTo(V3Router router) {
    router
        .collection(
            "/apps/{app}/features", SORTING, (feature, in) -> view(feature, in.app().features()))
        .list(FeatureRoutes::ofApp)
        .item("feature", in -> feature(in, true))
        .get()
        .update((feature, in) -> updateApp(feature, in.app(), in.body()));
    router
        .collection(
            "/account/features", SORTING, (feature, in) -> view(feature, in.state().features()))
        .list(in -> features(false))
        .item("feature", in -> feature(in, false))
        .get()
        .update((feature, in) -> update(feature, in.state().features(), in.body()));
  }

  private static void updateApp(Feature feature, App app, RequestBody body) {
    if (update(feature, app.features(), body)) {
      boolean on = app.features().contains(feature.name());
      app.log().api((on ? "Enable feature " : "Disable feature ") + feature.name());
    }
  }

  /** Returns whether the feature was changed. */
  private static boolean update(Feature feature, Set<String> enabled, RequestBody body) {
    if (body.get("enabled") == null) {
      throw HerokuError.invalid("enabled is required.");
    }
    return body.flag("enabled", false)
        ? enabled.add(feature.name())
        : enabled.remove(feature.name());
  }

  private static List<Feature> ofApp(V3Request in) {
    in.app();
    return features(true);
  }

  private static List<Feature> features(boolean ofApp) {
    return Feature.ALL.stream().filter(feature -> feature.ofApp() == ofApp).toList();
  }

  private static Feature feature(V3Request in, boolean ofApp) {
    String requested = in.path("feature");
    return Lookup.named(features(ofApp), requested, "feature");
  }

  private static ObjectNode view(Feature feature, Set<String> enabled) {
    String words = feature.name().replace('-', ' ');
    return JsonView.of(feature.id(), CREATED, CREATED)
        .put("description", feature.summary())
        .put("display_name", Character.toUpperCase(words.charAt(0)) + words.substring(1))
        .put("doc_url", "https://devcenter.heroku.com/articles/labs-" + feature.name())
        .put("enabled", enabled.contains(feature.name()))
        .put("feedback_email", "feedback@example.com")
        .put("name", feature.name())
        .put("state", feature.state())
        .node();
  }
}
