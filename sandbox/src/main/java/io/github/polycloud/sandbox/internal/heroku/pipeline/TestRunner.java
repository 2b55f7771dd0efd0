// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.pipeline;

import io.github.polycloud.sandbox.internal.heroku.deploy.Deployment;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.Pipeline;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.TestRun;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.TestRun.Commit;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.TestRun.Status;
import io.github.polycloud.sandbox.internal.heroku.storage.LiveOutput;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Starts and stops test runs. */
public final class TestRunner implements Serializable {

  private final Map<UUID, TestWork> works = new HashMap<>();
  private final HerokuState state;
  private final Deployment deployment;

  public TestRunner(HerokuState state, Deployment deployment) {
    this.state = state;
    this.deployment = deployment;
  }

  public TestRun begin(Pipeline pipeline, Commit commit) {
    LiveOutput setup = new LiveOutput();
    LiveOutput output = new LiveOutput();
    TestRun run =
        new TestRun(
            pipeline,
            commit,
            deployment.storage().open(setup),
            deployment.storage().open(output),
            state.now());
    state.pipelines().add(run);
    TestWork work = new TestWork(run, setup, output, state, deployment);
    works.put(run.id(), work);
    state
        .backgroundTasks()
        .add(
            () -> {
              boolean ended = work.advance();
              if (ended) {
                works.remove(run.id());
              }
              return ended;
            });
    return run;
  }

  /** Sets the status of a run; a final status stops it. */
  public void set(TestRun run, Status requested, @Nullable String why) {
    run.set(requested, why, state.now());
    TestWork work = works.get(run.id());
    if (requested.ended() && work != null) {
      work.stop();
    }
  }
}
