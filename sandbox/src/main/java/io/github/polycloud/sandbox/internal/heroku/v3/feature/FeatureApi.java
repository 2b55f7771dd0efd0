package io.github.polycloud.sandbox.internal.heroku.v3.feature;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.app.Feature;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Responses;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Attribute;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Body;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.github.polycloud.sandbox.internal.http.Json;
import io.javalin.http.Context;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** What can be switched on before it is ready for everybody. */
public final class FeatureApi {

  private static final String LONG_AGO = "2013-01-01T00:00:00Z";
  private static final Sorting<Feature> SORTING =
      Sorting.by(
          Attribute.text("id", feature -> feature.id().toString()),
          Attribute.text("name", Feature::name));

  private final HerokuState state;

  public FeatureApi(HerokuState state) {
    this.state = state;
  }

  public void addTo(Routes routes) {
    routes.get("/apps/{app}/features", ctx -> list(ctx, true, app(ctx).features()));
    routes.get("/apps/{app}/features/{feature}", ctx -> info(ctx, true, app(ctx).features()));
    routes.patch("/apps/{app}/features/{feature}", this::switchOfApp);
    routes.get("/account/features", ctx -> list(ctx, false, state.features()));
    routes.get("/account/features/{feature}", ctx -> info(ctx, false, state.features()));
    routes.patch("/account/features/{feature}", ctx -> update(ctx, false, state.features()));
  }

  private void switchOfApp(Context ctx) {
    App app = app(ctx);
    Feature feature = feature(ctx, true);
    if (update(ctx, true, app.features())) {
      boolean on = app.features().contains(feature.name());
      app.log().api((on ? "Enable feature " : "Disable feature ") + feature.name());
    }
  }

  private App app(Context ctx) {
    return state.apps().find(ctx.pathParam("app"));
  }

  private static void list(Context ctx, boolean ofApp, Set<String> enabled) {
    List<Feature> features =
        Feature.ALL.stream().filter(feature -> feature.ofApp() == ofApp).toList();
    Responses.list(ctx, SORTING, features, feature -> shape(feature, enabled));
  }

  private static void info(Context ctx, boolean ofApp, Set<String> enabled) {
    Responses.ok(ctx, shape(feature(ctx, ofApp), enabled));
  }

  /** Responses whether anything changed. */
  private static boolean update(Context ctx, boolean ofApp, Set<String> enabled) {
    Feature feature = feature(ctx, ofApp);
    Responses.requireMatch(ctx, shape(feature, enabled));
    Body body = Body.of(ctx);
    if (body.get("enabled") == null) {
      throw HerokuError.invalid("enabled is required.");
    }
    boolean changed =
        body.flag("enabled", false) ? enabled.add(feature.name()) : enabled.remove(feature.name());
    info(ctx, ofApp, enabled);
    return changed;
  }

  private static Feature feature(Context ctx, boolean ofApp) {
    String word = ctx.pathParam("feature");
    return Feature.ALL.stream()
        .filter(feature -> feature.ofApp() == ofApp)
        .filter(feature -> feature.name().equals(word) || feature.id().toString().equals(word))
        .findFirst()
        .orElseThrow(() -> HerokuError.notFound("feature"));
  }

  private static ObjectNode shape(Feature feature, Set<String> enabled) {
    String words = feature.name().replace('-', ' ');
    return Json.object()
        .put("created_at", LONG_AGO)
        .put("description", feature.summary())
        .put("display_name", Character.toUpperCase(words.charAt(0)) + words.substring(1))
        .put("doc_url", "https://devcenter.heroku.com/articles/labs-" + feature.name())
        .put("enabled", enabled.contains(feature.name()))
        .put("feedback_email", "feedback@example.com")
        .put("id", feature.id().toString())
        .put("name", feature.name())
        .put("state", feature.state())
        .put("updated_at", LONG_AGO);
  }
}
