// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.deploy;

import io.github.polycloud.sandbox.internal.heroku.process.run.DynoRunner;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.deploy.AppSetup;
import io.github.polycloud.sandbox.internal.heroku.storage.StorageServer;
import java.io.Serializable;

public final class Setups implements Serializable {

  private final HerokuState state;
  private final StorageServer storage;
  private final Builder builder;
  private final DynoRunner runner;

  public Setups(HerokuState state, StorageServer storage, Builder builder, DynoRunner runner) {
    this.state = state;
    this.storage = storage;
    this.builder = builder;
    this.runner = runner;
  }

  /** Starts the setup of an app that was just created. */
  public AppSetup begin(App app, SetupRequest request) {
    AppSetup setup = new AppSetup(app, state.now());
    state.deploys().add(setup);
    state.backgroundTasks().add(new SetupWork(setup, request, state, storage, builder, runner));
    return setup;
  }
}
