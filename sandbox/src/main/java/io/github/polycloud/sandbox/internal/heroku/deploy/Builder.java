// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.deploy;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.deploy.Build;
import io.github.polycloud.sandbox.internal.heroku.state.deploy.Buildpack;
import io.github.polycloud.sandbox.internal.heroku.state.deploy.SourceBlob;
import io.github.polycloud.sandbox.internal.heroku.state.platform.Stack;
import io.github.polycloud.sandbox.internal.heroku.storage.LiveOutput;
import io.github.polycloud.sandbox.internal.heroku.storage.StorageServer;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Starts and cancels builds. */
public final class Builder implements Serializable {

  private final Map<UUID, LiveOutput> outputs = new HashMap<>();
  private final HerokuState state;
  private final StorageServer storage;
  private final Deployer deployer;

  public Builder(HerokuState state, StorageServer storage, Deployer deployer) {
    this.state = state;
    this.storage = storage;
    this.deployer = deployer;
  }

  /** Starts a build; without buildpacks it uses those of the app. */
  public Build begin(App app, SourceBlob source, @Nullable List<Buildpack> buildpacks) {
    List<Buildpack> chosen = buildpacks == null ? state.deploys().buildpacks(app) : buildpacks;
    Stack stack = app.requestedStack() == null ? app.stack() : app.requestedStack();
    LiveOutput output = new LiveOutput();
    output.line("-----> Building on the " + stack.name() + " stack");
    chosen.forEach(buildpack -> output.line("-----> Using buildpack: " + buildpack.name()));
    Build build = new Build(source, chosen, stack, storage.open(output), state.now());
    state.deploys().builds().add(app, build);
    outputs.put(build.id(), output);
    app.log().api("Build started");
    BuildWork work = new BuildWork(app, build, output, state, storage, deployer);
    state
        .backgroundTasks()
        .add(
            () -> {
              boolean ended = work.advance();
              if (ended) {
                outputs.remove(build.id());
              }
              return ended;
            });
    return build;
  }

  public void cancel(App app, Build build) {
    LiveOutput output = outputs.remove(build.id());
    if (output == null) {
      throw HerokuError.invalid("Build has ended already.");
    }
    build.fail(state.now());
    output.line(" !     Build cancelled.");
    output.close();
    app.log().api("Build cancelled");
  }
}
