// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.v3.app;

import io.github.polycloud.sandbox.internal.heroku.deploy.Deployer;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.release.Artifact;
import io.github.polycloud.sandbox.internal.heroku.state.release.Release;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.RequestBody;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Request;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Router;
import java.util.UUID;

/** The release history of an app, new releases and rollbacks. */
public final class ReleaseRoutes {

  private static final Sorting<Release> SORTING =
      Sorting.byId(Release::id).number("version", Release::version);

  private ReleaseRoutes() {}

  public static void addTo(V3Router router, Deployer deployer) {
    router
        .collection(
            "/apps/{app}/releases",
            SORTING,
            (release, in) -> AppJsonViews.release(release, in.app()))
        .list(in -> in.app().releases().all())
        .create(in -> create(in, deployer))
        .item("release", in -> in.app().releases().find(in.path("release")))
        .get();
  }

  private static Release create(V3Request in, Deployer deployer) {
    App app = in.app();
    RequestBody body = in.body();
    return body.has("release")
        ? app.rollback(app.releases().find(uuid(body, "release").toString()))
        : deployer.release(app, code(app, body, in), description(body));
  }

  private static Artifact code(App app, RequestBody body, V3Request in) {
    return body.has("oci_image")
        ? in.state().deploys().image(app, body.requiredText("oci_image"))
        : in.state().deploys().slug(app, uuid(body, "slug").toString()).artifact();
  }

  private static String description(RequestBody body) {
    String given = body.text("description");
    String code = body.requiredText(body.has("oci_image") ? "oci_image" : "slug");
    return given == null ? "Deploy " + code.substring(0, Math.min(8, code.length())) : given;
  }

  /** Unlike in paths, a version is no valid id here. */
  private static UUID uuid(RequestBody body, String name) {
    try {
      return UUID.fromString(body.requiredText(name));
    } catch (IllegalArgumentException e) {
      throw HerokuError.invalid(name + " must be a UUID.");
    }
  }
}
