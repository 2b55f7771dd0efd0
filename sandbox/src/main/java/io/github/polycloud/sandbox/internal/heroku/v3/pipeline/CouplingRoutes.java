package io.github.polycloud.sandbox.internal.heroku.v3.pipeline;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.Coupling;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.Pipeline;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.PipelineOwner;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.Stage;
import io.github.polycloud.sandbox.internal.heroku.v3.UserPath;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Responses;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Attribute;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Body;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.javalin.http.Context;
import java.util.List;

/** Apps in pipelines, looked at from either side. */
final class CouplingRoutes {

  private static final Sorting<Coupling> SORTING =
      Sorting.by(
          Attribute.text("id", coupling -> coupling.id().toString()),
          Attribute.time("created_at", Coupling::createdAt));

  private final HerokuState state;

  CouplingRoutes(HerokuState state) {
    this.state = state;
  }

  void addTo(Routes routes) {
    routes.get("/pipeline-couplings", this::list);
    routes.post("/pipeline-couplings", this::create);
    routes.get("/pipeline-couplings/{coupling}", this::info);
    routes.patch("/pipeline-couplings/{coupling}", this::update);
    routes.delete("/pipeline-couplings/{coupling}", this::delete);
    routes.get("/pipelines/{pipeline}/pipeline-couplings", this::listOfPipeline);
    routes.get("/users/{user}/pipeline-couplings", new UserPath(state).only(this::list));
    routes.get("/teams/{team}/pipeline-couplings", this::listOfTeam);
    routes.get("/apps/{app}/pipeline-couplings", this::infoOfApp);
  }

  private void create(Context ctx) {
    Body body = Body.of(ctx);
    App app = state.apps().find(body.requiredText("app"));
    Pipeline pipeline = state.pipelines().find(body.requiredText("pipeline"));
    Stage stage = Stage.of(body.requiredText("stage"));
    Coupling coupling = state.pipelines().couplings().add(app, pipeline, stage, state.now());
    Responses.created(ctx, PipelineShapes.coupling(coupling));
  }

  private void info(Context ctx) {
    Responses.ok(ctx, PipelineShapes.coupling(coupling(ctx)));
  }

  private void update(Context ctx) {
    Coupling coupling = coupling(ctx);
    Responses.requireMatch(ctx, PipelineShapes.coupling(coupling));
    String stage = Body.of(ctx).text("stage");
    Coupling now =
        stage == null
            ? coupling
            : state.pipelines().couplings().move(coupling, Stage.of(stage), state.now());
    Responses.ok(ctx, PipelineShapes.coupling(now));
  }

  private void delete(Context ctx) {
    Coupling coupling = coupling(ctx);
    Responses.requireMatch(ctx, PipelineShapes.coupling(coupling));
    state.pipelines().couplings().remove(coupling);
    Responses.ok(ctx, PipelineShapes.coupling(coupling));
  }

  private void listOfPipeline(Context ctx) {
    Pipeline pipeline = state.pipelines().find(ctx.pathParam("pipeline"));
    list(ctx, state.pipelines().couplings().of(pipeline));
  }

  private void list(Context ctx) {
    list(ctx, state.pipelines().couplings().all());
  }

  private void listOfTeam(Context ctx) {
    PipelineOwner team = new PipelineOwner(ctx.pathParam("team"), "team");
    list(
        ctx,
        state.pipelines().couplings().all().stream()
            .filter(coupling -> team.equals(coupling.pipeline().owner()))
            .toList());
  }

  private void infoOfApp(Context ctx) {
    App app = state.apps().find(ctx.pathParam("app"));
    Coupling coupling =
        state
            .pipelines()
            .couplings()
            .of(app)
            .orElseThrow(() -> HerokuError.notFound("pipeline_coupling"));
    Responses.ok(ctx, PipelineShapes.coupling(coupling));
  }

  private Coupling coupling(Context ctx) {
    return state.pipelines().couplings().find(ctx.pathParam("coupling"));
  }

  private static void list(Context ctx, List<Coupling> couplings) {
    Responses.list(ctx, SORTING, couplings, PipelineShapes::coupling);
  }
}
