// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.v3.deploy;

import static io.github.polycloud.sandbox.internal.heroku.v3.protocol.JsonView.id;
import static io.github.polycloud.sandbox.internal.heroku.v3.protocol.JsonView.idOrNull;
import static io.github.polycloud.sandbox.internal.heroku.v3.protocol.JsonView.named;
import static io.github.polycloud.sandbox.internal.heroku.v3.protocol.JsonView.user;

import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.app.Collaborator;
import io.github.polycloud.sandbox.internal.heroku.state.deploy.AppSetup;
import io.github.polycloud.sandbox.internal.heroku.state.deploy.Build;
import io.github.polycloud.sandbox.internal.heroku.state.deploy.Buildpack;
import io.github.polycloud.sandbox.internal.heroku.state.deploy.OciImage;
import io.github.polycloud.sandbox.internal.heroku.state.deploy.Slug;
import io.github.polycloud.sandbox.internal.heroku.state.deploy.SourceBlob;
import io.github.polycloud.sandbox.internal.heroku.storage.StorageServer;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.JsonView;
import io.github.polycloud.sandbox.internal.http.Json;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Views of sources, builds, slugs, images and app setups. */
public final class DeployJsonViews {

  private DeployJsonViews() {}

  /** A build as pipelines show it; builds of an app have their generation as well. */
  public static ObjectNode build(Build build, App app) {
    Collaborator owner = app.collaborators().owner();
    return JsonView.of(build)
        .put("app", id(app.id()))
        .put("buildpacks", Json.array(build.buildpacks(), DeployJsonViews::buildpack))
        .put("output_stream_url", build.outputUrl())
        .put("release", idOrNull(build.release()))
        .put("slug", idOrNull(build.slug()))
        .put("source_blob", source(build.source()))
        .put("stack", build.stack().name())
        .put("status", build.status().apiValue())
        .put("user", user(owner.userId(), owner.email()))
        .node();
  }

  static ObjectNode buildpack(Buildpack buildpack) {
    return JsonView.empty().put("name", buildpack.name()).put("url", buildpack.url()).node();
  }

  static ObjectNode slug(Slug slug, StorageServer storage, String method) {
    String url =
        slug.blob() == null ? storage.expired(slug.id()) : storage.url(slug.blob(), method);
    return JsonView.of(slug.id(), slug.createdAt(), slug.createdAt())
        .putNull("deleted_at")
        .put(
            "blob", JsonView.empty().put("method", method.toLowerCase(Locale.ROOT)).put("url", url))
        .put("buildpack_provided_description", slug.buildpackDescription())
        .put("checksum", slug.checksum())
        .put("commit", slug.commit())
        .put("commit_description", slug.commitDescription())
        .put("process_types", slug.processTypes())
        .put("size", slug.size())
        .put("stack", named(slug.stack()))
        .node();
  }

  static ObjectNode image(OciImage image) {
    JsonView types = JsonView.empty();
    image.processTypes().forEach((name, type) -> types.put(name, processType(type)));
    return JsonView.of(image.id(), image.createdAt(), image.createdAt())
        .putNull("deleted_at")
        .put("architecture", image.architecture())
        .put("base_image_name", image.baseImageName())
        .put("base_top_layer", image.baseTopLayer())
        .put("buildpacks", Json.array(image.buildpacks(), DeployJsonViews::buildpack))
        .put("commit", image.commit())
        .put("commit_description", image.commitDescription())
        .put("digest", image.digest())
        .put("image_repo", image.imageRepo())
        .put("process_types", types)
        .put("stack", named(image.stack()))
        .node();
  }

  static ObjectNode setup(AppSetup setup) {
    return JsonView.of(setup)
        .put("app", named(setup.app()))
        .put("build", build(setup.build()))
        .put("failure_message", setup.failure())
        .put("manifest_errors", setup.manifestErrors())
        .put("postdeploy", postdeploy(setup.postdeploy()))
        .put("resolved_success_url", setup.successUrl())
        .put("status", setup.status().apiValue())
        .node();
  }

  private static ObjectNode buildpack(OciImage.Buildpack buildpack) {
    return JsonView.empty()
        .put("homepage", buildpack.homepage())
        .put("id", buildpack.id())
        .put("version", buildpack.version())
        .node();
  }

  private static JsonView processType(OciImage.ProcessType type) {
    return JsonView.empty()
        .put("command", type.command())
        .put("default", type.isDefault())
        .put("display_cmd", type.displayCommand())
        .put("name", type.name())
        .put("working_dir", type.workingDirectory());
  }

  private static ObjectNode source(SourceBlob source) {
    return JsonView.empty()
        .put("checksum", source.checksum())
        .put("url", source.url())
        .put("version", source.version())
        .put("version_description", source.versionDescription())
        .node();
  }

  private static @Nullable JsonView build(@Nullable Build build) {
    return build == null
        ? null
        : JsonView.empty()
            .put("id", build.id())
            .put("output_stream_url", build.outputUrl())
            .put("status", build.status().apiValue());
  }

  private static @Nullable JsonView postdeploy(AppSetup.@Nullable Postdeploy postdeploy) {
    return postdeploy == null
        ? null
        : JsonView.empty()
            .put("exit_code", postdeploy.exitCode())
            .put("output", postdeploy.output());
  }
}
