// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.deploy;

import io.github.polycloud.sandbox.internal.heroku.state.BackgroundTasks;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.deploy.Build;
import io.github.polycloud.sandbox.internal.heroku.state.deploy.Slug;
import io.github.polycloud.sandbox.internal.heroku.state.release.Artifact;
import io.github.polycloud.sandbox.internal.heroku.state.release.Release;
import io.github.polycloud.sandbox.internal.heroku.storage.Blob;
import io.github.polycloud.sandbox.internal.heroku.storage.LiveOutput;
import io.github.polycloud.sandbox.internal.heroku.storage.StorageServer;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One build: unpacks the archive, then compiles and releases. */
final class BuildWork implements BackgroundTasks.Work {

  /** A source with this file fails to compile; its content is the error message. */
  static final String FAILURE = "FAIL_BUILD";

  private final App app;
  private final Build build;
  private final LiveOutput output;
  private final HerokuState state;
  private final StorageServer storage;
  private final Deployer deployer;
  private @Nullable Archive archive;

  BuildWork(
      App app,
      Build build,
      LiveOutput output,
      HerokuState state,
      StorageServer storage,
      Deployer deployer) {
    this.app = app;
    this.build = build;
    this.output = output;
    this.state = state;
    this.storage = storage;
    this.deployer = deployer;
  }

  @Override
  public boolean advance() {
    if (build.status().ended()) {
      return true;
    }
    try {
      if (archive == null) {
        archive = new Sources(storage).unpack(build.source());
        output.line("-----> Unpacked the source: " + archive.size() + " files");
        return false;
      }
      release(compile(archive));
      app.log().api("Build succeeded");
    } catch (BuildFailure e) {
      output.line(" !     " + e.getMessage());
      output.line(" !     Push failed");
      build.fail(state.now());
      app.log().api("Build failed");
    }
    output.close();
    return true;
  }

  private Slug compile(Archive source) throws BuildFailure {
    String failure = source.text(FAILURE).orElse(null);
    if (failure != null) {
      output.line(" !     " + failure.strip());
      throw new BuildFailure("Push rejected, failed to compile app.");
    }
    source.requireApp();
    Map<String, String> types = source.processTypes().orElseGet(this::presentTypes);
    output.line("-----> Discovering process types");
    output.line("       Procfile declares types -> " + String.join(", ", types.keySet()));
    Blob blob = new Sources(storage).fetch(build.source()).map(storage::store).orElse(null);
    byte[] content = blob == null ? null : blob.content();
    return new Slug(
        UUID.randomUUID(),
        types,
        content == null ? null : Sources.checksum(content),
        build.source().version(),
        build.source().versionDescription(),
        build.buildpacks().isEmpty() ? null : build.buildpacks().get(0).name(),
        build.stack(),
        blob,
        state.now());
  }

  private void release(Slug slug) {
    state.deploys().add(app, slug);
    String version = build.source().version();
    String name = version == null ? slug.id().toString() : version;
    output.line("-----> Launching...");
    Release release =
        deployer.release(
            app, slug.artifact(), "Deploy " + name.substring(0, Math.min(8, name.length())));
    build.succeed(slug, release, state.now());
    output.line("       Released " + release.name());
    output.line("       " + app.webUrl() + " deployed to Heroku");
  }

  private Map<String, String> presentTypes() {
    Artifact present = app.releases().current().code();
    return present == null ? Map.of() : present.processTypes();
  }
}
