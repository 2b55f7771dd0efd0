package io.github.polycloud.sandbox.internal.heroku.v3.pipeline;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.deploy.Build;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.Coupling;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.Pipeline;
import io.github.polycloud.sandbox.internal.heroku.state.platform.Stack;
import io.github.polycloud.sandbox.internal.heroku.state.release.Release;
import io.github.polycloud.sandbox.internal.heroku.v3.app.Shapes;
import io.github.polycloud.sandbox.internal.heroku.v3.deploy.DeployShapes;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Responses;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Attribute;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.github.polycloud.sandbox.internal.http.Json;
import io.javalin.http.Context;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** What happened last to each app of a pipeline, and what they run on. */
final class LatestRoutes {

  private static final Sorting<OfApp<Build>> BUILDS =
      Sorting.by(
          Attribute.text("id", build -> build.last().id().toString()),
          Attribute.time("created_at", build -> build.last().createdAt()));

  private static final Sorting<OfApp<Release>> RELEASES =
      Sorting.by(
          Attribute.text("id", release -> release.last().id().toString()),
          Attribute.time("created_at", release -> release.last().createdAt()));

  private final HerokuState state;

  private record OfApp<T>(App app, T last) {}

  LatestRoutes(HerokuState state) {
    this.state = state;
  }

  void addTo(Routes routes) {
    routes.get("/pipelines/{pipeline}/latest-builds", this::builds);
    routes.get("/pipelines/{pipeline}/latest-releases", this::releases);
    routes.get("/pipelines/{pipeline}/latest-deployments", this::deployments);
    routes.get("/pipelines/{pipeline}/pipeline-stack", this::stack);
  }

  private void builds(Context ctx) {
    Responses.list(
        ctx,
        BUILDS,
        last(ctx, app -> state.deploys().builds().of(app)),
        build -> DeployShapes.build(build.last(), build.app()));
  }

  private void releases(Context ctx) {
    Responses.list(
        ctx,
        RELEASES,
        last(ctx, app -> app.releases().all()),
        release -> Shapes.release(release.last(), release.app()));
  }

  private void deployments(Context ctx) {
    Responses.list(
        ctx,
        RELEASES,
        last(ctx, LatestRoutes::deployments),
        release -> Shapes.release(release.last(), release.app()));
  }

  /** The pipeline's stack is that of the app nearest to production. */
  private void stack(Context ctx) {
    Stack stack =
        couplings(ctx).stream()
            .max(Comparator.comparing(Coupling::stage))
            .map(coupling -> coupling.app().stack())
            .orElse(null);
    ObjectNode node = Json.object().putNull("stack");
    if (stack != null) {
      node.set("stack", Shapes.named(stack.id(), stack.name()));
    }
    Responses.ok(ctx, node);
  }

  /** The releases that brought other code than the one before. */
  private static List<Release> deployments(App app) {
    List<Release> all = app.releases().all();
    return all.stream()
        .filter(release -> release.code() != null)
        .filter(release -> !Objects.equals(release.code(), before(release, all).code()))
        .toList();
  }

  private static Release before(Release release, List<Release> all) {
    return all.get(Math.max(0, release.version() - 2));
  }

  private <T> List<OfApp<T>> last(Context ctx, Function<App, List<T>> oldestFirst) {
    return couplings(ctx).stream()
        .map(Coupling::app)
        .flatMap(
            app -> {
              List<T> all = oldestFirst.apply(app);
              return all.isEmpty()
                  ? Stream.<OfApp<T>>empty()
                  : Stream.of(new OfApp<>(app, all.get(all.size() - 1)));
            })
        .toList();
  }

  private List<Coupling> couplings(Context ctx) {
    Pipeline pipeline = state.pipelines().find(ctx.pathParam("pipeline"));
    return state.pipelines().couplings().of(pipeline);
  }
}
