package io.github.polycloud.sandbox.internal.heroku.v3.pipeline;

import io.github.polycloud.sandbox.internal.heroku.pipeline.Reviewer;
import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.Pipeline;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.ReviewApp;
import io.github.polycloud.sandbox.internal.heroku.v3.deploy.SourceBlobs;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Responses;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Attribute;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Body;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** Apps for branches under review. */
final class ReviewAppRoutes {

  private static final Sorting<ReviewApp> SORTING =
      Sorting.by(
          Attribute.text("id", review -> review.id().toString()),
          Attribute.time("created_at", ReviewApp::createdAt));

  private final HerokuState state;
  private final Reviewer reviewer;

  ReviewAppRoutes(HerokuState state, Reviewer reviewer) {
    this.state = state;
    this.reviewer = reviewer;
  }

  void addTo(Routes routes) {
    routes.post("/review-apps", this::create);
    routes.get("/review-apps/{review}", this::info);
    routes.delete("/review-apps/{review}", this::delete);
    routes.get("/apps/{app}/review-app", this::infoOfApp);
    routes.get("/pipelines/{pipeline}/review-apps", this::list);
  }

  private void create(Context ctx) {
    Body body = Body.of(ctx);
    String branch = body.requiredText("branch");
    Pipeline pipeline = state.pipelines().find(body.requiredText("pipeline"));
    ReviewApp.Request request =
        new ReviewApp.Request(
            branch,
            SourceBlobs.required(body),
            environment(body.objectOrEmpty("environment")),
            body.number("pr_number", 0, Integer.MAX_VALUE),
            body.number("fork_repo_id", 0, Integer.MAX_VALUE));
    Responses.created(ctx, shape(reviewer.begin(pipeline, request)));
  }

  private void info(Context ctx) {
    Responses.ok(ctx, shape(review(ctx)));
  }

  private void delete(Context ctx) {
    ReviewApp review = review(ctx);
    reviewer.remove(review);
    Responses.ok(ctx, shape(review));
  }

  private void infoOfApp(Context ctx) {
    App app = state.apps().find(ctx.pathParam("app"));
    ReviewApp review =
        state.pipelines().reviewApps().stream()
            .filter(one -> one.setup() != null && one.setup().app().equals(app))
            .findFirst()
            .orElseThrow(() -> HerokuError.notFound("review_app"));
    Responses.ok(ctx, shape(review));
  }

  private void list(Context ctx) {
    Pipeline pipeline = state.pipelines().find(ctx.pathParam("pipeline"));
    Responses.list(
        ctx,
        SORTING,
        state.pipelines().reviewApps().stream()
            .filter(review -> review.pipeline().equals(pipeline))
            .toList(),
        this::shape);
  }

  private ReviewApp review(Context ctx) {
    return state.pipelines().reviewApp(ctx.pathParam("review"));
  }

  private ObjectNode shape(ReviewApp review) {
    return PipelineShapes.reviewApp(review, state.account());
  }

  /** An app that is not there yet has nothing that a null could remove. */
  private static Map<String, String> environment(Body body) {
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
}
