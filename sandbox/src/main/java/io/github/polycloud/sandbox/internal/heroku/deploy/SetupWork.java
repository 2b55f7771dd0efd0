// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.deploy;

import io.github.polycloud.sandbox.internal.heroku.process.run.DynoRunner;
import io.github.polycloud.sandbox.internal.heroku.process.run.Execution;
import io.github.polycloud.sandbox.internal.heroku.state.BackgroundTasks;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.addon.AddOnPlan;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.deploy.AppSetup;
import io.github.polycloud.sandbox.internal.heroku.state.deploy.AppSetup.Postdeploy;
import io.github.polycloud.sandbox.internal.heroku.state.deploy.Build;
import io.github.polycloud.sandbox.internal.heroku.state.release.Progress;
import io.github.polycloud.sandbox.internal.heroku.storage.LiveOutput;
import io.github.polycloud.sandbox.internal.heroku.storage.StorageServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One app setup: reads the manifest, builds, scales and runs the postdeploy script. */
final class SetupWork implements BackgroundTasks.Work {

  private final AppSetup setup;
  private final SetupRequest request;
  private final HerokuState state;
  private final StorageServer storage;
  private final Builder builder;
  private final DynoRunner runner;
  private final LiveOutput scriptOutput = new LiveOutput();
  private @Nullable AppManifest manifest;
  private @Nullable Execution script;

  SetupWork(
      AppSetup setup,
      SetupRequest request,
      HerokuState state,
      StorageServer storage,
      Builder builder,
      DynoRunner runner) {
    this.setup = setup;
    this.request = request;
    this.state = state;
    this.storage = storage;
    this.builder = builder;
    this.runner = runner;
  }

  @Override
  public boolean advance() {
    try {
      if (manifest == null) {
        manifest = AppManifest.of(new Sources(storage).unpack(request.source()));
        begin(manifest);
      } else if (script == null) {
        deployed(manifest);
      } else if (script.status().isPresent()) {
        ran(manifest, script.status().getAsInt());
      }
    } catch (BuildFailure e) {
      setup.fail(String.valueOf(e.getMessage()), List.of(), state.now());
    } catch (HerokuError error) {
      setup.fail("invalid app.json", List.of(error.text()), state.now());
    }
    return setup.status().ended();
  }

  private void begin(AppManifest requested) {
    App app = setup.app();
    List<String> errors = new ArrayList<>();
    Map<String, String> config = requested.config(request.environment(), errors);
    if (!errors.isEmpty()) {
      setup.fail("invalid app.json", errors, state.now());
      return;
    }
    app.configure(config);
    requested
        .addOnPlans()
        .forEach(
            plan ->
                app.addOns().install(AddOnPlan.find(plan), state.account(), Map.of(), app.name()));
    state
        .deploys()
        .setBuildpacks(
            app, request.buildpacks().isEmpty() ? requested.buildpacks() : request.buildpacks());
    setup.building(builder.begin(app, request.source(), null), state.now());
  }

  private void deployed(AppManifest requested) throws BuildFailure {
    Progress progress = deploy();
    if (progress == Progress.FAILED) {
      throw new BuildFailure("app build failed");
    }
    if (progress == Progress.SUCCEEDED) {
      setup.app().processes().change(requested.formation(setup.app().generation()));
      String command = requested.postdeploy();
      if (command == null) {
        succeed(requested);
      } else {
        script = runner.execute(setup.app(), "postdeploy.1", command, scriptOutput);
      }
    }
  }

  /** Waits for the release phase as well, which may follow a successful build. */
  private Progress deploy() {
    Build build = setup.build();
    if (build == null || build.status() != Progress.SUCCEEDED) {
      return build == null ? Progress.PENDING : build.status();
    }
    UUID release = build.release();
    return release == null
        ? Progress.PENDING
        : setup.app().releases().find(release.toString()).status();
  }

  private void ran(AppManifest requested, int status) throws BuildFailure {
    setup.ran(new Postdeploy(scriptOutput.text(), status), state.now());
    if (status != 0) {
      throw new BuildFailure("postdeploy exit code was " + status);
    }
    succeed(requested);
  }

  private void succeed(AppManifest requested) {
    String path = requested.successUrl();
    setup.succeed(
        path != null && path.startsWith("/") ? setup.app().webUrl() + path.substring(1) : path,
        state.now());
  }
}
