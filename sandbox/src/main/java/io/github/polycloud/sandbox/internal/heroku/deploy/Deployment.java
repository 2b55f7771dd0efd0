// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.deploy;

import io.github.polycloud.sandbox.internal.heroku.process.run.DynoRunner;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.storage.StorageServer;
import java.io.Serializable;

/** The services that turn an archive into a running app. */
public record Deployment(
    StorageServer storage, DynoRunner runner, Deployer deployer, Builder builder, Setups setups)
    implements Serializable {

  public static Deployment of(HerokuState state, DynoRunner runner, StorageServer storage) {
    Deployer deployer = new Deployer(state, runner, storage);
    Builder builder = new Builder(state, storage, deployer);
    Setups setups = new Setups(state, storage, builder, runner);
    return new Deployment(storage, runner, deployer, builder, setups);
  }
}
