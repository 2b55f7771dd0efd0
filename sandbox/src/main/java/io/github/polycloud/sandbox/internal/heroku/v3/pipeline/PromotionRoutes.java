package io.github.polycloud.sandbox.internal.heroku.v3.pipeline;

import io.github.polycloud.sandbox.internal.heroku.pipeline.Promoter;
import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.Pipeline;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.Promotion;
import io.github.polycloud.sandbox.internal.heroku.state.release.Release;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Responses;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Attribute;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Body;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.javalin.http.Context;
import java.util.List;

/** Promotions, and how each target fares. */
final class PromotionRoutes {

  private static final Sorting<Promotion.Target> TARGETS =
      new Sorting<>(List.of(Attribute.text("id", target -> target.id().toString())));

  private final HerokuState state;
  private final Promoter promoter;

  PromotionRoutes(HerokuState state, Promoter promoter) {
    this.state = state;
    this.promoter = promoter;
  }

  void addTo(Routes routes) {
    routes.post("/pipeline-promotions", this::create);
    routes.get("/pipeline-promotions/{promotion}", this::info);
    routes.get("/pipeline-promotions/{promotion}/promotion-targets", this::targets);
  }

  private void create(Context ctx) {
    Body body = Body.of(ctx);
    String id = body.requiredObject("pipeline").requiredText("id");
    Body source = body.requiredObject("source");
    List<Body> targets = body.requiredObjects("targets");
    Pipeline pipeline = state.pipelines().find(id);
    App app = app(source);
    Body named = source.object("release");
    Release release =
        named == null ? app.releases().current() : app.releases().find(named.requiredText("id"));
    Promotion promotion =
        promoter.begin(pipeline, app, release, targets.stream().map(this::app).toList());
    Responses.created(ctx, PipelineShapes.promotion(promotion));
  }

  private void info(Context ctx) {
    Responses.ok(ctx, PipelineShapes.promotion(promotion(ctx)));
  }

  private void targets(Context ctx) {
    Promotion promotion = promotion(ctx);
    Responses.list(
        ctx, TARGETS, promotion.targets(), target -> PipelineShapes.target(target, promotion));
  }

  private Promotion promotion(Context ctx) {
    return state.pipelines().promotion(ctx.pathParam("promotion"));
  }

  private App app(Body body) {
    return state.apps().find(body.requiredObject("app").requiredText("id"));
  }
}
