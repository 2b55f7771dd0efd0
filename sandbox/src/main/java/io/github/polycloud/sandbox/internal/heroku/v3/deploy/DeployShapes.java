package io.github.polycloud.sandbox.internal.heroku.v3.deploy;

import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.app.Collaborator;
import io.github.polycloud.sandbox.internal.heroku.state.deploy.AppSetup;
import io.github.polycloud.sandbox.internal.heroku.state.deploy.Build;
import io.github.polycloud.sandbox.internal.heroku.state.deploy.Slug;
import io.github.polycloud.sandbox.internal.heroku.state.platform.Stack;
import io.github.polycloud.sandbox.internal.heroku.storage.StorageServer;
import io.github.polycloud.sandbox.internal.heroku.v3.app.Shapes;
import io.github.polycloud.sandbox.internal.http.Json;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** How v3 shows what leads to a release. */
public final class DeployShapes {

  private DeployShapes() {}

  /** A build as pipelines show it; an app's own builds tell their generation as well. */
  public static ObjectNode build(Build build, App app) {
    Collaborator owner = app.collaborators().owner();
    ObjectNode node =
        Json.object()
            .put("created_at", build.createdAt().toString())
            .put("id", build.id().toString())
            .put("output_stream_url", build.outputUrl())
            .put("stack", build.stack().name())
            .put("status", build.status().word())
            .put("updated_at", build.updatedAt().toString());
    node.putObject("app").put("id", app.id().toString());
    node.set("buildpacks", SourceBlobs.shape(build.buildpacks()));
    node.set("release", reference(build.release()));
    node.set("slug", reference(build.slug()));
    node.set("source_blob", SourceBlobs.shape(build.source()));
    node.set("user", Shapes.user(owner.userId(), owner.email()));
    return node;
  }

  static ObjectNode slug(Slug slug, StorageServer storage, String method) {
    String url =
        slug.blob() == null ? storage.expired(slug.id()) : storage.url(slug.blob(), method);
    ObjectNode node =
        Json.object()
            .put("buildpack_provided_description", slug.buildpackDescription())
            .put("checksum", slug.checksum())
            .put("commit", slug.commit())
            .put("commit_description", slug.commitDescription())
            .put("created_at", slug.createdAt().toString())
            .putNull("deleted_at")
            .put("id", slug.id().toString())
            .put("size", slug.size())
            .put("updated_at", slug.createdAt().toString());
    node.putObject("blob").put("method", method.toLowerCase(Locale.ROOT)).put("url", url);
    ObjectNode types = node.putObject("process_types");
    slug.processTypes().forEach(types::put);
    node.set("stack", stack(slug.stack()));
    return node;
  }

  static ObjectNode setup(AppSetup setup) {
    ObjectNode node =
        Json.object()
            .put("created_at", setup.createdAt().toString())
            .put("failure_message", setup.failure())
            .put("id", setup.id().toString())
            .putNull("postdeploy")
            .put("resolved_success_url", setup.successUrl())
            .put("status", setup.status().word())
            .put("updated_at", setup.updatedAt().toString())
            .putNull("build");
    node.set("app", Shapes.named(setup.app().id(), setup.app().name()));
    setup.manifestErrors().forEach(node.putArray("manifest_errors")::add);
    if (setup.build() != null) {
      node.putObject("build")
          .put("id", setup.build().id().toString())
          .put("output_stream_url", setup.build().outputUrl())
          .put("status", setup.build().status().word());
    }
    if (setup.postdeploy() != null) {
      node.putObject("postdeploy")
          .put("exit_code", setup.postdeploy().exitCode())
          .put("output", setup.postdeploy().output());
    }
    return node;
  }

  static ObjectNode stack(Stack stack) {
    return Shapes.named(stack.id(), stack.name());
  }

  private static JsonNode reference(@Nullable UUID id) {
    return id == null ? Json.object().nullNode() : Json.object().put("id", id.toString());
  }
}
