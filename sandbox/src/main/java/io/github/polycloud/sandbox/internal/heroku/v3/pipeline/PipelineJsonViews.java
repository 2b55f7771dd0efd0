// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.v3.pipeline;

import static io.github.polycloud.sandbox.internal.heroku.v3.protocol.JsonView.id;
import static io.github.polycloud.sandbox.internal.heroku.v3.protocol.JsonView.idOrNull;
import static io.github.polycloud.sandbox.internal.heroku.v3.protocol.JsonView.named;

import io.github.polycloud.sandbox.internal.heroku.state.account.Account;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.Coupling;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.Pipeline;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.PipelineOwner;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.Promotion;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.ReviewApp;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.ReviewAppConfig;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.TestCase;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.TestRun;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.TestRun.Commit;
import io.github.polycloud.sandbox.internal.heroku.state.platform.Generation;
import io.github.polycloud.sandbox.internal.heroku.v3.account.AccountJsonViews;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.JsonView;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Views of pipelines, promotions, review apps and test runs. */
public final class PipelineJsonViews {

  private PipelineJsonViews() {}

  public static ObjectNode pipeline(Pipeline pipeline) {
    return JsonView.of(pipeline)
        .put("generation", named(Generation.CEDAR))
        .put("name", pipeline.name())
        .put("owner", ownerOrNull(pipeline.owner()))
        .node();
  }

  static @Nullable JsonView ownerOrNull(@Nullable PipelineOwner owner) {
    return owner == null ? null : JsonView.empty().put("id", owner.id()).put("type", owner.type());
  }

  static ObjectNode coupling(Coupling coupling) {
    return JsonView.of(coupling.id(), coupling.createdAt(), coupling.updatedAt())
        .put("app", id(coupling.app().id()))
        .put("pipeline", id(coupling.pipeline().id()).put("name", coupling.pipeline().name()))
        .put("stage", coupling.stage().apiValue())
        .node();
  }

  static ObjectNode promotion(Promotion promotion) {
    JsonView source =
        JsonView.empty()
            .put("app", id(promotion.source().id()))
            .put("release", id(promotion.release().id()));
    return JsonView.of(promotion.id(), promotion.createdAt(), promotion.completedAt())
        .put("pipeline", id(promotion.pipeline().id()))
        .put("source", source)
        .put("status", promotion.completedAt() == null ? "pending" : "completed")
        .node();
  }

  static ObjectNode target(Promotion.Target target, Promotion promotion) {
    return JsonView.empty()
        .put("app", id(target.app().id()))
        .put("error_message", target.error())
        .put("id", target.id())
        .put("pipeline_promotion", id(promotion.id()))
        .put("release", idOrNull(target.release()))
        .put("status", target.status().apiValue())
        .node();
  }

  static ObjectNode reviewApp(ReviewApp review, Account creator) {
    ReviewApp.Request request = review.request();
    var setup = review.setup();
    Integer fork = request.forkRepository();
    return JsonView.of(review)
        .put("app", setup == null ? null : id(setup.app().id()))
        .put("app_setup", setup == null ? null : id(setup.id()))
        .put("branch", request.branch())
        .put("creator", id(creator.id()))
        .put("error_status", review.errorStatus() == null ? null : review.errorStatus().apiValue())
        .put("fork_repo", fork == null ? null : JsonView.empty().put("id", fork))
        .put("message", review.message())
        .put("pipeline", id(review.pipeline().id()))
        .put("pr_number", request.pullRequest())
        .put("status", review.status().apiValue())
        .put("wait_for_ci", false)
        .node();
  }

  static ObjectNode reviewAppConfig(Pipeline pipeline) {
    ReviewAppConfig config = pipeline.reviewAppConfig();
    var target = config.target();
    return JsonView.empty()
        .put("automatic_review_apps", config.automatic())
        .put("base_name", config.baseName())
        .put(
            "deploy_target",
            target == null
                ? null
                : JsonView.empty().put("id", target.id()).put("type", target.type()))
        .put("destroy_stale_apps", config.destroyStale())
        .put("pipeline_id", pipeline.id())
        .put("repo", JsonView.empty().put("id", config.repoId()))
        .put("stale_days", config.staleDays())
        .put("wait_for_ci", config.waitForCi())
        .node();
  }

  static ObjectNode testRun(TestRun run, Account actor) {
    Commit commit = run.commit();
    String organization = commit.organization();
    return JsonView.of(run)
        .putNull("app_setup", "warning_message")
        .put("actor_email", actor.email())
        .put("clear_cache", false)
        .put("commit_branch", commit.branch())
        .put("commit_message", commit.message())
        .put("commit_sha", commit.sha())
        .put("debug", commit.debug())
        .put("dyno", JsonView.empty().put("size", "Standard-1X"))
        .put("message", run.message())
        .put("number", run.number())
        .put(
            "organization",
            organization == null ? null : JsonView.empty().put("name", organization))
        .put("pipeline", id(run.pipeline().id()))
        .put("source_blob_url", commit.sourceUrl())
        .put("status", run.status().apiValue())
        .put("user", AccountJsonViews.account(actor))
        .node();
  }

  static ObjectNode testNode(TestRun run) {
    return JsonView.of(run.nodeId(), run.createdAt(), run.updatedAt())
        .putNull("dyno")
        .put("error_status", run.errorStatus() == null ? null : run.errorStatus().apiValue())
        .put("exit_code", run.exitCode())
        .put("index", 0)
        .put("message", run.message())
        .put("output_stream_url", run.outputUrl())
        .put("pipeline", id(run.pipeline().id()))
        .put("setup_stream_url", run.setupUrl())
        .put("status", run.status().apiValue())
        .put("test_run", id(run.id()))
        .node();
  }

  static ObjectNode testCase(TestCase found, TestRun run) {
    return JsonView.of(found.id(), run.updatedAt(), run.updatedAt())
        .put("description", found.description())
        .put("diagnostic", found.diagnostic())
        .put("directive", found.directive())
        .put("number", found.number())
        .put("passed", found.passed())
        .put("test_node", id(run.nodeId()))
        .put("test_run", id(run.id()))
        .node();
  }
}
