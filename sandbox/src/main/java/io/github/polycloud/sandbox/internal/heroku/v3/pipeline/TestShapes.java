package io.github.polycloud.sandbox.internal.heroku.v3.pipeline;

import io.github.polycloud.sandbox.internal.heroku.state.account.Account;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.TestCase;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.TestRun.Commit;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.TestRun;
import io.github.polycloud.sandbox.internal.heroku.v3.app.Shapes;
import io.github.polycloud.sandbox.internal.http.Json;
import tools.jackson.databind.node.ObjectNode;

/** How v3 shows tests. */
final class TestShapes {

  private TestShapes() {}

  static ObjectNode run(TestRun run, Account actor) {
    Commit commit = run.commit();
    ObjectNode node =
        Json.object()
            .put("actor_email", actor.email())
            .putNull("app_setup")
            .put("clear_cache", false)
            .put("commit_branch", commit.branch())
            .put("commit_message", commit.message())
            .put("commit_sha", commit.sha())
            .put("created_at", run.createdAt().toString())
            .put("debug", commit.debug())
            .put("id", run.id().toString())
            .put("message", run.message())
            .put("number", run.number())
            .putNull("organization")
            .put("source_blob_url", commit.sourceUrl())
            .put("status", run.status().word())
            .put("updated_at", run.updatedAt().toString())
            .putNull("warning_message");
    node.putObject("dyno").put("size", "Standard-1X");
    if (commit.organization() != null) {
      node.putObject("organization").put("name", commit.organization());
    }
    node.putObject("pipeline").put("id", run.pipeline().id().toString());
    node.set("user", Shapes.account(actor));
    return node;
  }

  static ObjectNode node(TestRun run) {
    ObjectNode node =
        Json.object()
            .put("created_at", run.createdAt().toString())
            .putNull("dyno")
            .put("error_status", run.errorStatus() == null ? null : run.errorStatus().word())
            .put("exit_code", run.exitCode())
            .put("id", run.nodeId().toString())
            .put("index", 0)
            .put("message", run.message())
            .put("output_stream_url", run.outputUrl())
            .put("setup_stream_url", run.setupUrl())
            .put("status", run.status().word())
            .put("updated_at", run.updatedAt().toString());
    node.putObject("pipeline").put("id", run.pipeline().id().toString());
    node.putObject("test_run").put("id", run.id().toString());
    return node;
  }

  static ObjectNode testCase(TestCase found, TestRun run) {
    ObjectNode node =
        Json.object()
            .put("created_at", run.updatedAt().toString())
            .put("description", found.description())
            .put("diagnostic", found.diagnostic())
            .put("directive", found.directive())
            .put("id", found.id().toString())
            .put("number", found.number())
            .put("passed", found.passed())
            .put("updated_at", run.updatedAt().toString());
    node.putObject("test_node").put("id", run.nodeId().toString());
    node.putObject("test_run").put("id", run.id().toString());
    return node;
  }
}
