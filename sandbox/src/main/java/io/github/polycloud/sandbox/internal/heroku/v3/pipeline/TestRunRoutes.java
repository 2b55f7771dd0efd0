package io.github.polycloud.sandbox.internal.heroku.v3.pipeline;

import io.github.polycloud.sandbox.internal.heroku.pipeline.TestRunner;
import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.Pipeline;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.TestCase;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.TestRun.Commit;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.TestRun.Status;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.TestRun;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Responses;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Attribute;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Body;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.javalin.http.Context;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Test runs, the node of each, and the cases it found. */
final class TestRunRoutes {

  private static final Sorting<TestRun> RUNS =
      Sorting.by(
          Attribute.text("id", run -> run.id().toString()),
          Attribute.number("number", TestRun::number));

  private static final Sorting<TestRun> NODES =
      new Sorting<>(List.of(Attribute.text("id", run -> run.nodeId().toString())));

  private static final Sorting<TestCase> CASES =
      Sorting.by(
          Attribute.text("id", one -> one.id().toString()),
          Attribute.number("number", TestCase::number));

  private final HerokuState state;
  private final TestRunner runner;

  TestRunRoutes(HerokuState state, TestRunner runner) {
    this.state = state;
    this.runner = runner;
  }

  void addTo(Routes routes) {
    routes.post("/test-runs", this::create);
    routes.get("/test-runs/{run}", this::info);
    routes.patch("/test-runs/{run}", this::update);
    routes.get("/test-runs/{run}/test-nodes", this::nodes);
    routes.get("/test-runs/{run}/test-cases", this::cases);
    routes.get("/pipelines/{pipeline}/test-runs", this::list);
    routes.get("/pipelines/{pipeline}/test-runs/{number}", this::infoByNumber);
  }

  private void create(Context ctx) {
    Body body = Body.of(ctx);
    Commit commit =
        new Commit(
            body.requiredText("commit_branch"),
            body.requiredText("commit_sha"),
            body.requiredText("commit_message"),
            body.requiredText("source_blob_url"),
            body.flag("debug", false),
            body.text("organization"));
    Pipeline pipeline = state.pipelines().find(body.requiredText("pipeline"));
    Responses.created(ctx, shape(runner.begin(pipeline, commit)));
  }

  private void info(Context ctx) {
    Responses.ok(ctx, shape(run(ctx)));
  }

  private void update(Context ctx) {
    TestRun run = state.pipelines().testRunOrNewest(ctx.pathParam("run"));
    Body body = Body.of(ctx);
    Status wanted = Status.of(body.requiredText("status"));
    if (!body.has("message")) {
      throw HerokuError.invalid("message is required, even when it is null.");
    }
    runner.set(run, wanted, body.text("message"));
    Responses.ok(ctx, shape(run));
  }

  private void list(Context ctx) {
    Responses.list(ctx, RUNS, state.pipelines().testRuns(pipeline(ctx)), this::shape);
  }

  private void infoByNumber(Context ctx) {
    TestRun run =
        state.pipelines().testRuns(pipeline(ctx)).stream()
            .filter(one -> String.valueOf(one.number()).equals(ctx.pathParam("number")))
            .findFirst()
            .orElseThrow(() -> HerokuError.notFound("test_run"));
    Responses.ok(ctx, shape(run));
  }

  private void nodes(Context ctx) {
    Responses.list(ctx, NODES, List.of(run(ctx)), TestShapes::node);
  }

  private void cases(Context ctx) {
    TestRun run = run(ctx);
    Responses.list(ctx, CASES, run.cases(), found -> TestShapes.testCase(found, run));
  }

  private TestRun run(Context ctx) {
    return state.pipelines().testRun(ctx.pathParam("run"));
  }

  private Pipeline pipeline(Context ctx) {
    return state.pipelines().find(ctx.pathParam("pipeline"));
  }

  private ObjectNode shape(TestRun run) {
    return TestShapes.run(run, state.account());
  }
}
