package io.github.polycloud.sandbox.internal.heroku.v3.pipeline;

import io.github.polycloud.sandbox.internal.heroku.deploy.Deployment;
import io.github.polycloud.sandbox.internal.heroku.pipeline.Promoter;
import io.github.polycloud.sandbox.internal.heroku.pipeline.Reviewer;
import io.github.polycloud.sandbox.internal.heroku.pipeline.TestRunner;
import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.Pipeline;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.PipelineOwner;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Responses;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Attribute;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Body;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.github.polycloud.sandbox.internal.http.Json;
import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Pipelines, their owners, and the way to all that goes on in them. */
public final class PipelineRoutes {

  private static final Sorting<Pipeline> SORTING =
      Sorting.by(
          Attribute.text("id", pipeline -> pipeline.id().toString()),
          Attribute.text("name", Pipeline::name));

  private final HerokuState state;
  private final Deployment deployment;

  public PipelineRoutes(HerokuState state, Deployment deployment) {
    this.state = state;
    this.deployment = deployment;
  }

  public void addTo(Routes routes) {
    routes.get("/pipelines", this::list);
    routes.post("/pipelines", this::create);
    routes.get("/pipelines/{pipeline}", this::info);
    routes.patch("/pipelines/{pipeline}", this::update);
    routes.delete("/pipelines/{pipeline}", this::delete);
    routes.post("/pipeline-transfers", this::transfer);
    new CouplingRoutes(state).addTo(routes);
    new LatestRoutes(state).addTo(routes);
    new StageConfigVarRoutes(state).addTo(routes);
    new PromotionRoutes(state, new Promoter(state, deployment.deployer())).addTo(routes);
    new ReviewAppRoutes(state, new Reviewer(state, deployment.setups())).addTo(routes);
    new ReviewAppConfigRoutes(state).addTo(routes);
    new TestRunRoutes(state, new TestRunner(state, deployment)).addTo(routes);
  }

  private void list(Context ctx) {
    Responses.list(ctx, SORTING, state.pipelines().all(), PipelineShapes::pipeline);
  }

  private void create(Context ctx) {
    Body body = Body.of(ctx);
    String name = body.requiredText("name");
    Responses.created(
        ctx,
        PipelineShapes.pipeline(state.pipelines().create(name, givenOwner(body), state.now())));
  }

  private void info(Context ctx) {
    Responses.ok(ctx, PipelineShapes.pipeline(pipeline(ctx)));
  }

  private void update(Context ctx) {
    Pipeline pipeline = pipeline(ctx);
    Responses.requireMatch(ctx, PipelineShapes.pipeline(pipeline));
    String name = Body.of(ctx).text("name");
    if (name != null) {
      state.pipelines().rename(pipeline, name, state.now());
    }
    Responses.ok(ctx, PipelineShapes.pipeline(pipeline));
  }

  private void delete(Context ctx) {
    Pipeline pipeline = pipeline(ctx);
    Responses.requireMatch(ctx, PipelineShapes.pipeline(pipeline));
    state.pipelines().remove(pipeline);
    Responses.ok(ctx, PipelineShapes.pipeline(pipeline));
  }

  private void transfer(Context ctx) {
    Body body = Body.of(ctx);
    String id = body.requiredObject("pipeline").requiredText("id");
    Pipeline pipeline = state.pipelines().find(id);
    PipelineOwner heir = owner(body.requiredObject("new_owner"));
    ObjectNode node = Json.object();
    node.putObject("pipeline").put("id", pipeline.id().toString());
    node.set("previous_owner", PipelineShapes.owner(pipeline.owner()));
    pipeline.transferTo(heir, state.now());
    node.set("new_owner", PipelineShapes.owner(heir));
    Responses.created(ctx, node);
  }

  private Pipeline pipeline(Context ctx) {
    return state.pipelines().find(ctx.pathParam("pipeline"));
  }

  /** Who does not name an owner becomes it; null is for nobody. */
  private @Nullable PipelineOwner givenOwner(Body body) {
    Body named = body.object("owner");
    if (named != null) {
      return owner(named);
    }
    return body.has("owner") ? null : new PipelineOwner(state.account().id().toString(), "user");
  }

  private static PipelineOwner owner(Body body) {
    String type = body.requiredText("type");
    if (!type.equals("user") && !type.equals("team")) {
      throw HerokuError.invalid("type must be user or team.");
    }
    return new PipelineOwner(body.requiredText("id"), type);
  }
}
