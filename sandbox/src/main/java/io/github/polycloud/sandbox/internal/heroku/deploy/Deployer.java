// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.deploy;

import io.github.polycloud.sandbox.internal.heroku.process.run.DynoRunner;
import io.github.polycloud.sandbox.internal.heroku.process.run.Execution;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.release.Artifact;
import io.github.polycloud.sandbox.internal.heroku.state.release.Release;
import io.github.polycloud.sandbox.internal.heroku.storage.LiveOutput;
import io.github.polycloud.sandbox.internal.heroku.storage.StorageServer;
import java.io.Serializable;

/** Releases code. A release phase runs first, and the release takes effect only if it succeeds. */
public final class Deployer implements Serializable {

  private final HerokuState state;
  private final DynoRunner runner;
  private final StorageServer storage;

  public Deployer(HerokuState state, DynoRunner runner, StorageServer storage) {
    this.state = state;
    this.runner = runner;
    this.storage = storage;
  }

  public Release release(App app, Artifact code, String description) {
    String command = code.processTypes().get(Artifact.RELEASE_PHASE);
    if (command == null) {
      return app.deploy(code, description);
    }
    LiveOutput output = new LiveOutput();
    Release pending = app.prepare(code, description, storage.open(output));
    String process = Artifact.RELEASE_PHASE + "." + pending.version();
    app.log().add("heroku", process, "Starting process with command `" + command + "`");
    Execution phase = runner.execute(app, process, command, output);
    state.backgroundTasks().add(() -> settle(app, pending, process, phase, output));
    return pending;
  }

  private static boolean settle(
      App app, Release pending, String process, Execution phase, LiveOutput output) {
    if (phase.status().isEmpty()) {
      return false;
    }
    int status = phase.status().getAsInt();
    app.log().add("heroku", process, "Process exited with status " + status);
    app.settle(pending, status == 0);
    // Already closed, unless the command ended with the process that wrote a snapshot.
    output.close();
    return true;
  }
}
