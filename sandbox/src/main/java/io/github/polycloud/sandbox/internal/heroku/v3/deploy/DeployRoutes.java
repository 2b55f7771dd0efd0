// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.v3.deploy;

import io.github.polycloud.sandbox.internal.heroku.deploy.Deployment;
import io.github.polycloud.sandbox.internal.heroku.deploy.SetupRequest;
import io.github.polycloud.sandbox.internal.heroku.deploy.Setups;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.deploy.AppSetup;
import io.github.polycloud.sandbox.internal.heroku.state.deploy.Buildpack;
import io.github.polycloud.sandbox.internal.heroku.state.deploy.Slug;
import io.github.polycloud.sandbox.internal.heroku.state.deploy.SourceBlob;
import io.github.polycloud.sandbox.internal.heroku.state.platform.Stack;
import io.github.polycloud.sandbox.internal.heroku.storage.Blob;
import io.github.polycloud.sandbox.internal.heroku.storage.StorageServer;
import io.github.polycloud.sandbox.internal.heroku.v3.app.AppRoutes;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.JsonView;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.RequestBody;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Request;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Router;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Sources, builds, slugs, buildpacks and app setups. */
public final class DeployRoutes {

  private static final Sorting<Installation> INSTALLATIONS =
      Sorting.byNumber("ordinal", Installation::ordinal);

  private DeployRoutes() {}

  private record Installation(int ordinal, Buildpack buildpack) {}

  public static void addTo(V3Router router, Deployment deployment) {
    StorageServer storage = deployment.storage();
    router.create("/sources", in -> source(storage));
    router.create(
        "/apps/{app}/sources",
        in -> {
          in.app();
          return source(storage);
        });
    BuildRoutes.addTo(router, deployment.builder());
    router.create(
        "/apps/{app}/slugs", in -> DeployJsonViews.slug(createSlug(in, storage), storage, "PUT"));
    router.get(
        "/apps/{app}/slugs/{slug}",
        in ->
            DeployJsonViews.slug(
                in.state().deploys().slug(in.app(), in.path("slug")), storage, "GET"));
    OciImageRoutes.addTo(router);
    addBuildpacks(router);
    router
        .collection("/app-setups", Sorting.byId(AppSetup::id), DeployJsonViews::setup)
        .create(in -> setUp(in, deployment.setups()))
        .item("setup", in -> in.state().deploys().setup(in.path("setup")))
        .get();
  }

  /** Reads the source that a request names. */
  public static SourceBlob requiredSource(RequestBody body) {
    RequestBody blob = body.requiredObject("source_blob");
    return new SourceBlob(
        blob.requiredText("url"),
        blob.text("checksum"),
        blob.text("version"),
        blob.text("version_description"));
  }

  /** Reads the buildpacks that a request names; null when it names none. */
  static @Nullable List<Buildpack> buildpacks(RequestBody body) {
    List<RequestBody> buildpacks = body.objects("buildpacks");
    return buildpacks == null
        ? null
        : buildpacks.stream()
            .map(one -> Buildpack.of(one.requiredText(one.has("url") ? "url" : "name")))
            .toList();
  }

  private static ObjectNode source(StorageServer storage) {
    Blob blob = storage.reserve();
    JsonView urls =
        JsonView.empty()
            .put("get_url", storage.url(blob, "GET"))
            .put("put_url", storage.url(blob, "PUT"));
    return JsonView.empty().put("source_blob", urls).node();
  }

  private static Slug createSlug(V3Request in, StorageServer storage) {
    App app = in.app();
    if (app.stack().firstGeneration()) {
      throw HerokuError.invalid("Slugs cannot run on the stack " + app.stack().name() + ".");
    }
    RequestBody body = in.body();
    body.requiredObject("process_types");
    Map<String, String> types = body.texts("process_types");
    String stack = body.text("stack");
    Slug slug =
        new Slug(
            UUID.randomUUID(),
            types,
            body.text("checksum"),
            body.text("commit"),
            body.text("commit_description"),
            body.text("buildpack_provided_description"),
            stack == null ? app.stack() : Stack.find(stack),
            storage.reserve(),
            in.state().now());
    in.state().deploys().add(app, slug);
    return slug;
  }

  /** The buildpacks of an app are always set all at once. */
  private static void addBuildpacks(V3Router router) {
    router
        .collection(
            "/apps/{app}/buildpack-installations", INSTALLATIONS, DeployRoutes::installation)
        .list(DeployRoutes::installations)
        .listByPut(
            in -> {
              List<RequestBody> updates = in.body().requiredObjects("updates");
              in.state()
                  .deploys()
                  .setBuildpacks(
                      in.app(),
                      updates.stream()
                          .map(update -> Buildpack.of(update.requiredText("buildpack")))
                          .toList());
              return installations(in);
            });
  }

  private static List<Installation> installations(V3Request in) {
    List<Buildpack> ordered = in.state().deploys().buildpacks(in.app());
    return IntStream.range(0, ordered.size())
        .mapToObj(ordinal -> new Installation(ordinal, ordered.get(ordinal)))
        .toList();
  }

  private static ObjectNode installation(Installation installation) {
    return JsonView.empty()
        .put("buildpack", DeployJsonViews.buildpack(installation.buildpack()))
        .put("ordinal", installation.ordinal())
        .node();
  }

  private static AppSetup setUp(V3Request in, Setups setups) {
    RequestBody body = in.body();
    SourceBlob source = requiredSource(body);
    RequestBody overrides = body.objectOrEmpty("overrides");
    Map<String, String> environment = overrides.texts("env");
    List<Buildpack> buildpacks = buildpacks(overrides);
    App app = AppRoutes.create(body.objectOrEmpty("app"), in.state());
    return setups.begin(
        app, new SetupRequest(source, environment, buildpacks == null ? List.of() : buildpacks));
  }
}
