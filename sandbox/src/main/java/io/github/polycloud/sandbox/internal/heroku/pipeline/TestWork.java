// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.pipeline;

import io.github.polycloud.sandbox.internal.heroku.deploy.Deployment;
import io.github.polycloud.sandbox.internal.heroku.deploy.TestScript;
import io.github.polycloud.sandbox.internal.heroku.process.run.Execution;
import io.github.polycloud.sandbox.internal.heroku.state.BackgroundTasks;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.deploy.SourceBlob;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.Stage;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.TestCase;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.TestRun;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.TestRun.Status;
import io.github.polycloud.sandbox.internal.heroku.storage.LiveOutput;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One test run: prepares a node, fetches the source and runs its test script. */
final class TestWork implements BackgroundTasks.Work {

  private final TestRun run;
  private final LiveOutput setup;
  private final LiveOutput output;
  private final HerokuState state;
  private final Deployment deployment;
  private @Nullable Execution script;

  TestWork(
      TestRun run, LiveOutput setup, LiveOutput output, HerokuState state, Deployment deployment) {
    this.run = run;
    this.setup = setup;
    this.output = output;
    this.state = state;
    this.deployment = deployment;
  }

  @Override
  public boolean advance() {
    if (script == null) {
      switch (run.status()) {
        case PENDING -> {
          setup.line("-----> Preparing the test environment");
          run.to(Status.CREATING, state.now());
        }
        case CREATING -> run.to(Status.BUILDING, state.now());
        default -> start();
      }
    } else if (script.status().isPresent() && !run.status().ended()) {
      output.close();
      run.end(script.status().getAsInt(), TestCase.in(output.text()), state.now());
    }
    return run.status().ended();
  }

  void stop() {
    setup.close();
    if (script == null) {
      output.close();
    } else {
      script.stop();
    }
  }

  private void start() {
    if (run.status().ended()) {
      return;
    }
    SourceBlob source = new SourceBlob(run.commit().sourceUrl(), null, run.commit().sha(), null);
    TestScript.Found found = TestScript.in(source, deployment.storage());
    if (found.failure().isPresent()) {
      setup.line(" !     " + found.failure().get());
      run.fail(found.failure().get(), state.now());
      stop();
      return;
    }
    setup.line("-----> Running `" + found.command() + "`");
    setup.close();
    run.to(Status.RUNNING, state.now());
    script =
        deployment.runner().execute("test." + run.number(), found.command(), environment(), output);
  }

  private Map<String, String> environment() {
    Map<String, String> environment = new TreeMap<>(run.pipeline().config(Stage.TEST));
    environment.put("CI", "true");
    environment.put("HEROKU_TEST_RUN_ID", run.id().toString());
    environment.put("HEROKU_TEST_RUN_BRANCH", run.commit().branch());
    environment.put("HEROKU_TEST_RUN_COMMIT_VERSION", run.commit().sha());
    return environment;
  }
}
