// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.v3.pipeline;

import io.github.polycloud.sandbox.internal.heroku.pipeline.Reviewer;
import io.github.polycloud.sandbox.internal.heroku.state.Lookup;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.Pipeline;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.ReviewApp;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.ReviewAppConfig;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.ReviewAppConfig.DeployTarget;
import io.github.polycloud.sandbox.internal.heroku.v3.deploy.DeployRoutes;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.RequestBody;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Request;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Router;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Review apps, and the configuration that a pipeline creates them with. */
final class ReviewAppRoutes {

  private static final String CONFIG = "/pipelines/{pipeline}/review-app-config";
  private static final int DEFAULT_STALE_DAYS = 5;
  private static final Sorting<ReviewApp> SORTING =
      Sorting.byId(ReviewApp::id).time("created_at", ReviewApp::createdAt);

  private ReviewAppRoutes() {}

  static void addTo(V3Router router, Reviewer reviewer) {
    router
        .collection(
            "/review-apps",
            SORTING,
            (review, in) -> PipelineJsonViews.reviewApp(review, in.account()))
        .create(in -> create(in, reviewer))
        .getAt("/apps/{app}/review-app", ReviewAppRoutes::ofApp)
        .listAt("/pipelines/{pipeline}/review-apps", ReviewAppRoutes::ofPipeline)
        .item("review", in -> in.state().pipelines().reviewApp(in.path("review")))
        .get()
        .delete((review, in) -> reviewer.remove(review));
    router.create(CONFIG, ReviewAppRoutes::enable);
    router
        .resource(CONFIG, V3Request::pipeline, PipelineJsonViews::reviewAppConfig)
        .get()
        .update(
            (pipeline, in) ->
                pipeline.setReviewAppConfig(changed(pipeline.reviewAppConfig(), in.body())))
        .deleteWithView(ReviewAppRoutes::disable);
  }

  private static ReviewApp create(V3Request in, Reviewer reviewer) {
    RequestBody body = in.body();
    String branch = body.requiredText("branch");
    Pipeline pipeline = in.state().pipelines().find(body.requiredText("pipeline"));
    ReviewApp.Request request =
        new ReviewApp.Request(
            branch,
            DeployRoutes.requiredSource(body),
            environment(body.objectOrEmpty("environment")),
            body.number("pr_number", 0, Integer.MAX_VALUE),
            body.number("fork_repo_id", 0, Integer.MAX_VALUE));
    return reviewer.begin(pipeline, request);
  }

  private static ReviewApp ofApp(V3Request in) {
    App app = in.app();
    return Lookup.first(
        in.state().pipelines().reviewApps(),
        one -> one.setup() != null && one.setup().app().equals(app),
        "review_app");
  }

  private static List<ReviewApp> ofPipeline(V3Request in) {
    Pipeline pipeline = in.pipeline();
    return in.state().pipelines().reviewApps().stream()
        .filter(review -> review.pipeline().equals(pipeline))
        .toList();
  }

  /** Config vars of a new app; a null has nothing to remove. */
  private static Map<String, String> environment(RequestBody body) {
    Map<String, String> environment = new LinkedHashMap<>();
    body.configVars()
        .forEach(
            (name, value) -> {
              if (value != null) {
                environment.put(name, value);
              }
            });
    return environment;
  }

  private static ObjectNode enable(V3Request in) {
    Pipeline pipeline = in.pipeline();
    RequestBody body = in.body();
    ReviewAppConfig initial =
        new ReviewAppConfig(
            body.requiredText("repo"), false, false, DEFAULT_STALE_DAYS, false, null, null);
    pipeline.setReviewAppConfig(changed(initial, body));
    return PipelineJsonViews.reviewAppConfig(pipeline);
  }

  private static ObjectNode disable(Pipeline pipeline, V3Request in) {
    ObjectNode last = PipelineJsonViews.reviewAppConfig(pipeline);
    pipeline.setReviewAppConfig(null);
    return last;
  }

  private static ReviewAppConfig changed(ReviewAppConfig config, RequestBody body) {
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

  private static @Nullable DeployTarget target(@Nullable RequestBody body) {
    return body == null
        ? null
        : new DeployTarget(body.requiredText("id"), body.requiredText("type"));
  }
}
