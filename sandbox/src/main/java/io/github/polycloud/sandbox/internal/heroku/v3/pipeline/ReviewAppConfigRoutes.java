package io.github.polycloud.sandbox.internal.heroku.v3.pipeline;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.Pipeline;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.ReviewAppConfig.DeployTarget;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.ReviewAppConfig;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Responses;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Body;
import io.github.polycloud.sandbox.internal.http.Json;
import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** How a pipeline makes review apps. */
final class ReviewAppConfigRoutes {

  private static final String PATH = "/pipelines/{pipeline}/review-app-config";
  private static final int USUAL_STALE_DAYS = 5;

  private final HerokuState state;

  ReviewAppConfigRoutes(HerokuState state) {
    this.state = state;
  }

  void addTo(Routes routes) {
    routes.post(PATH, this::enable);
    routes.get(PATH, this::info);
    routes.patch(PATH, this::update);
    routes.delete(PATH, this::disable);
  }

  private void enable(Context ctx) {
    Pipeline pipeline = pipeline(ctx);
    Body body = Body.of(ctx);
    ReviewAppConfig plain =
        new ReviewAppConfig(
            body.requiredText("repo"), false, false, USUAL_STALE_DAYS, false, null, null);
    pipeline.setReviewAppConfig(changed(plain, body));
    Responses.created(ctx, shape(pipeline));
  }

  private void info(Context ctx) {
    Responses.ok(ctx, shape(pipeline(ctx)));
  }

  private void update(Context ctx) {
    Pipeline pipeline = pipeline(ctx);
    Responses.requireMatch(ctx, shape(pipeline));
    pipeline.setReviewAppConfig(changed(pipeline.reviewAppConfig(), Body.of(ctx)));
    Responses.ok(ctx, shape(pipeline));
  }

  private void disable(Context ctx) {
    Pipeline pipeline = pipeline(ctx);
    ObjectNode last = shape(pipeline);
    pipeline.setReviewAppConfig(null);
    Responses.ok(ctx, last);
  }

  private static ReviewAppConfig changed(ReviewAppConfig config, Body body) {
    Integer staleDays = body.number("stale_days", 0, Integer.MAX_VALUE);
    return new ReviewAppConfig(
        config.repo(),
        body.flag("automatic_review_apps", config.automatic()),
        body.flag("destroy_stale_apps", config.destroyStale()),
        staleDays == null ? config.staleDays() : staleDays,
        body.flag("wait_for_ci", config.waitForCi()),
        body.has("base_name") ? body.text("base_name") : config.baseName(),
        body.has("deploy_target") ? target(body.object("deploy_target")) : config.target());
  }

  private static @Nullable DeployTarget target(@Nullable Body body) {
    return body == null
        ? null
        : new DeployTarget(body.requiredText("id"), body.requiredText("type"));
  }

  private static ObjectNode shape(Pipeline pipeline) {
    ReviewAppConfig config = pipeline.reviewAppConfig();
    ObjectNode node =
        Json.object()
            .put("automatic_review_apps", config.automatic())
            .put("base_name", config.baseName())
            .putNull("deploy_target")
            .put("destroy_stale_apps", config.destroyStale())
            .put("pipeline_id", pipeline.id().toString())
            .put("stale_days", config.staleDays())
            .put("wait_for_ci", config.waitForCi());
    node.putObject("repo").put("id", config.repoId());
    if (config.target() != null) {
      node.putObject("deploy_target")
          .put("id", config.target().id())
          .put("type", config.target().type());
    }
    return node;
  }

  private Pipeline pipeline(Context ctx) {
    return state.pipelines().find(ctx.pathParam("pipeline"));
  }
}
