// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.v3.pipeline;

import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.deploy.Build;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.Coupling;
import io.github.polycloud.sandbox.internal.heroku.state.release.Release;
import io.github.polycloud.sandbox.internal.heroku.v3.app.AppJsonViews;
import io.github.polycloud.sandbox.internal.heroku.v3.deploy.DeployJsonViews;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.JsonView;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Request;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Router;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** The latest build, release and deployment of each app of a pipeline, and its stack. */
final class LatestRoutes {

  private static final Sorting<OfApp<Build>> BUILDS =
      Sorting.<OfApp<Build>>byId(build -> build.last().id())
          .time("created_at", build -> build.last().createdAt());
  private static final Sorting<OfApp<Release>> RELEASES =
      Sorting.<OfApp<Release>>byId(release -> release.last().id())
          .time("created_at", release -> release.last().createdAt());

  private LatestRoutes() {}

  private record OfApp<T>(App app, T last) {}

  static void addTo(V3Router router) {
    router.list(
        "/pipelines/{pipeline}/latest-builds",
        BUILDS,
        in -> last(in, app -> in.state().deploys().builds().of(app)),
        build -> DeployJsonViews.build(build.last(), build.app()));
    router
        .collection("/pipelines/{pipeline}/latest-releases", RELEASES, LatestRoutes::release)
        .list(in -> last(in, app -> app.releases().all()))
        .listAt(
            "/pipelines/{pipeline}/latest-deployments", in -> last(in, LatestRoutes::deployments));
    router.get("/pipelines/{pipeline}/pipeline-stack", LatestRoutes::stack);
  }

  private static ObjectNode release(OfApp<Release> release) {
    return AppJsonViews.release(release.last(), release.app());
  }

  /** The stack of a pipeline is that of the app closest to production. */
  private static ObjectNode stack(V3Request in) {
    return JsonView.empty()
        .put(
            "stack",
            couplings(in).stream()
                .max(Comparator.comparing(Coupling::stage))
                .map(coupling -> JsonView.named(coupling.app().stack()))
                .orElse(null))
        .node();
  }

  /** The releases whose code differs from that of the release before. */
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

  private static <T> List<OfApp<T>> last(V3Request in, Function<App, List<T>> oldestFirst) {
    return couplings(in).stream()
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

  private static List<Coupling> couplings(V3Request in) {
    return in.state().pipelines().couplings().of(in.pipeline());
  }
}
