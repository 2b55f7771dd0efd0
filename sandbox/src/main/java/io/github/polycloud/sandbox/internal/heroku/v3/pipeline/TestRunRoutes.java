// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.v3.pipeline;

import io.github.polycloud.sandbox.internal.heroku.pipeline.TestRunner;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.Lookup;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.Pipeline;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.TestCase;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.TestRun;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.TestRun.Commit;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.TestRun.Status;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.RequestBody;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Request;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Router;
import java.util.List;

/** Test runs with their test nodes and test cases. */
final class TestRunRoutes {

  private static final Sorting<TestRun> RUNS =
      Sorting.byId(TestRun::id).number("number", TestRun::number);
  private static final Sorting<TestCase> CASES =
      Sorting.byId(TestCase::id).number("number", TestCase::number);

  private TestRunRoutes() {}

  static void addTo(V3Router router, TestRunner runner) {
    router
        .collection("/test-runs", RUNS, (run, in) -> PipelineJsonViews.testRun(run, in.account()))
        .create(in -> create(in, runner))
        .listAt(
            "/pipelines/{pipeline}/test-runs", in -> in.state().pipelines().testRuns(in.pipeline()))
        .getAt("/pipelines/{pipeline}/test-runs/{number}", TestRunRoutes::byNumber)
        .getAt("/test-runs/{run}", TestRunRoutes::run)
        .item("run", in -> in.state().pipelines().testRunOrNewest(in.path("run")))
        .update((run, in) -> update(run, in.body(), runner));
    router.list(
        "/test-runs/{run}/test-nodes",
        Sorting.byId(TestRun::nodeId),
        in -> List.of(run(in)),
        PipelineJsonViews::testNode);
    router
        .collection(
            "/test-runs/{run}/test-cases",
            CASES,
            (found, in) -> PipelineJsonViews.testCase(found, run(in)))
        .list(in -> run(in).cases());
  }

  private static TestRun create(V3Request in, TestRunner runner) {
    RequestBody body = in.body();
    Commit commit =
        new Commit(
            body.requiredText("commit_branch"),
            body.requiredText("commit_sha"),
            body.requiredText("commit_message"),
            body.requiredText("source_blob_url"),
            body.flag("debug", false),
            body.text("organization"));
    Pipeline pipeline = in.state().pipelines().find(body.requiredText("pipeline"));
    return runner.begin(pipeline, commit);
  }

  private static void update(TestRun run, RequestBody body, TestRunner runner) {
    Status requested = Status.of(body.requiredText("status"));
    if (!body.has("message")) {
      throw HerokuError.invalid("message is required, even when it is null.");
    }
    runner.set(run, requested, body.text("message"));
  }

  private static TestRun byNumber(V3Request in) {
    return Lookup.first(
        in.state().pipelines().testRuns(in.pipeline()),
        run -> String.valueOf(run.number()).equals(in.path("number")),
        "test_run");
  }

  private static TestRun run(V3Request in) {
    return in.state().pipelines().testRun(in.path("run"));
  }
}
