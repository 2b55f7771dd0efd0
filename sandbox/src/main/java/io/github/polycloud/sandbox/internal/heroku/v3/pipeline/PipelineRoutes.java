// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.v3.pipeline;

import io.github.polycloud.sandbox.internal.heroku.deploy.Deployment;
import io.github.polycloud.sandbox.internal.heroku.pipeline.Promoter;
import io.github.polycloud.sandbox.internal.heroku.pipeline.Reviewer;
import io.github.polycloud.sandbox.internal.heroku.pipeline.TestRunner;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.Coupling;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.Couplings;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.Pipeline;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.PipelineOwner;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.Stage;
import io.github.polycloud.sandbox.internal.heroku.v3.app.AppRoutes;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.JsonView;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.RequestBody;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Request;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Router;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Pipelines, their owners and the apps coupled to them. */
public final class PipelineRoutes {

  private static final Sorting<Pipeline> SORTING = Sorting.byIdAndName();
  private static final Sorting<Coupling> COUPLINGS =
      Sorting.byId(Coupling::id).time("created_at", Coupling::createdAt);

  private PipelineRoutes() {}

  public static void addTo(V3Router router, Deployment deployment, TestRunner tests) {
    router
        .collection("/pipelines", SORTING, PipelineJsonViews::pipeline)
        .list(in -> in.state().pipelines().all())
        .create(PipelineRoutes::create)
        .item("pipeline", V3Request::pipeline)
        .get()
        .update(PipelineRoutes::update)
        .delete((pipeline, in) -> in.state().pipelines().remove(pipeline));
    router.create("/pipeline-transfers", PipelineRoutes::transfer);
    addCouplings(router);
    LatestRoutes.addTo(router);
    router
        .resource(
            "/pipelines/{pipeline}/stage/{stage}/config-vars",
            V3Request::pipeline,
            (pipeline, in) -> AppRoutes.configVars(pipeline.config(stage(in))))
        .get()
        .update((pipeline, in) -> pipeline.configure(stage(in), in.body().configVars()));
    PromotionRoutes.addTo(router, new Promoter(router.state(), deployment.deployer()));
    ReviewAppRoutes.addTo(router, new Reviewer(router.state(), deployment.setups()));
    TestRunRoutes.addTo(router, tests);
  }

  private static void addCouplings(V3Router router) {
    router
        .collection("/pipeline-couplings", COUPLINGS, PipelineJsonViews::coupling)
        .list(in -> couplings(in).all())
        .listAt("/pipelines/{pipeline}/pipeline-couplings", in -> couplings(in).of(in.pipeline()))
        .listAt("/teams/{team}/pipeline-couplings", PipelineRoutes::ofTeam)
        .getAt("/apps/{app}/pipeline-couplings", PipelineRoutes::ofApp)
        .create(PipelineRoutes::couple)
        .item("coupling", in -> couplings(in).find(in.path("coupling")))
        .get()
        .replace(PipelineRoutes::move)
        .delete((coupling, in) -> couplings(in).remove(coupling));
    router
        .ownAccountOnly()
        .list(
            "/users/{user}/pipeline-couplings",
            COUPLINGS,
            in -> couplings(in).all(),
            PipelineJsonViews::coupling);
  }

  private static Pipeline create(V3Request in) {
    RequestBody body = in.body();
    String name = body.requiredText("name");
    return in.state().pipelines().create(name, initialOwner(body, in), in.state().now());
  }

  private static void update(Pipeline pipeline, V3Request in) {
    String name = in.body().text("name");
    if (name != null) {
      in.state().pipelines().rename(pipeline, name, in.state().now());
    }
  }

  private static ObjectNode transfer(V3Request in) {
    RequestBody body = in.body();
    String id = body.requiredObject("pipeline").requiredText("id");
    Pipeline pipeline = in.state().pipelines().find(id);
    PipelineOwner previous = pipeline.owner();
    PipelineOwner next = owner(body.requiredObject("new_owner"));
    pipeline.transferTo(next, in.state().now());
    return JsonView.empty()
        .put("new_owner", PipelineJsonViews.ownerOrNull(next))
        .put("pipeline", JsonView.id(pipeline.id()))
        .put("previous_owner", PipelineJsonViews.ownerOrNull(previous))
        .node();
  }

  /** Without the field the caller owns the pipeline; null creates one without an owner. */
  private static @Nullable PipelineOwner initialOwner(RequestBody body, V3Request in) {
    RequestBody owner = body.object("owner");
    if (owner != null) {
      return owner(owner);
    }
    return body.has("owner") ? null : new PipelineOwner(in.account().id().toString(), "user");
  }

  private static PipelineOwner owner(RequestBody body) {
    String type = body.requiredText("type");
    if (!type.equals("user") && !type.equals("team")) {
      throw HerokuError.invalid("type must be user or team.");
    }
    return new PipelineOwner(body.requiredText("id"), type);
  }

  private static Coupling couple(V3Request in) {
    RequestBody body = in.body();
    App app = in.state().apps().find(body.requiredText("app"));
    Pipeline pipeline = in.state().pipelines().find(body.requiredText("pipeline"));
    Stage stage = Stage.of(body.requiredText("stage"));
    return couplings(in).add(app, pipeline, stage, in.state().now());
  }

  private static Coupling move(Coupling coupling, V3Request in) {
    String stage = in.body().text("stage");
    return stage == null
        ? coupling
        : couplings(in).move(coupling, Stage.of(stage), in.state().now());
  }

  private static List<Coupling> ofTeam(V3Request in) {
    PipelineOwner team = new PipelineOwner(in.path("team"), "team");
    return couplings(in).all().stream()
        .filter(coupling -> team.equals(coupling.pipeline().owner()))
        .toList();
  }

  private static Coupling ofApp(V3Request in) {
    return couplings(in).of(in.app()).orElseThrow(() -> HerokuError.notFound("pipeline_coupling"));
  }

  private static Couplings couplings(V3Request in) {
    return in.state().pipelines().couplings();
  }

  private static Stage stage(V3Request in) {
    return Stage.of(in.path("stage"));
  }
}
