// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.v3.deploy;

import io.github.polycloud.sandbox.internal.heroku.deploy.Builder;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.deploy.Build;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.RequestBody;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Request;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Router;
import tools.jackson.databind.node.ObjectNode;

/** Builds of an app. */
final class BuildRoutes {

  private static final Sorting<Build> SORTING =
      Sorting.byId(Build::id).time("started_at", Build::createdAt);

  private BuildRoutes() {}

  static void addTo(V3Router router, Builder builder) {
    router
        .collection("/apps/{app}/builds", SORTING, BuildRoutes::view)
        .list(in -> in.state().deploys().builds().of(in.app()))
        .create(in -> begin(in.app(), in.body(), builder))
        .item("build", in -> in.state().deploys().builds().find(in.app(), in.path("build")))
        .get()
        .delete((build, in) -> builder.cancel(in.app(), build));
    // The sandbox caches nothing between builds.
    router.acceptDelete("/apps/{app}/build-cache", V3Request::app);
  }

  private static Build begin(App app, RequestBody body, Builder builder) {
    return builder.begin(app, DeployRoutes.requiredSource(body), DeployRoutes.buildpacks(body));
  }

  private static ObjectNode view(Build build, V3Request in) {
    App app = in.app();
    return DeployJsonViews.build(build, app).put("generation", app.generation().name());
  }
}
