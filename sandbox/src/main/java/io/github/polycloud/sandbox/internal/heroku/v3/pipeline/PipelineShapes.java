package io.github.polycloud.sandbox.internal.heroku.v3.pipeline;

import io.github.polycloud.sandbox.internal.heroku.state.account.Account;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.Coupling;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.Pipeline;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.PipelineOwner;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.Promotion;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.ReviewApp;
import io.github.polycloud.sandbox.internal.heroku.state.platform.Generation;
import io.github.polycloud.sandbox.internal.heroku.v3.app.Shapes;
import io.github.polycloud.sandbox.internal.http.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** How v3 shows pipelines and what goes on in them. */
final class PipelineShapes {

  private PipelineShapes() {}

  static ObjectNode pipeline(Pipeline pipeline) {
    ObjectNode node =
        Json.object()
            .put("created_at", pipeline.createdAt().toString())
            .put("id", pipeline.id().toString())
            .put("name", pipeline.name())
            .put("updated_at", pipeline.updatedAt().toString());
    node.set("generation", Shapes.named(Generation.CEDAR.id(), Generation.CEDAR.name()));
    node.set("owner", owner(pipeline.owner()));
    return node;
  }

  static JsonNode owner(@Nullable PipelineOwner owner) {
    return owner == null
        ? Json.object().nullNode()
        : Json.object().put("id", owner.id()).put("type", owner.type());
  }

  static ObjectNode coupling(Coupling coupling) {
    ObjectNode node =
        Json.object()
            .put("created_at", coupling.createdAt().toString())
            .put("id", coupling.id().toString())
            .put("stage", coupling.stage().word())
            .put("updated_at", coupling.updatedAt().toString());
    node.putObject("app").put("id", coupling.app().id().toString());
    node.putObject("pipeline").put("id", coupling.pipeline().id().toString());
    return node;
  }

  static ObjectNode promotion(Promotion promotion) {
    boolean done = promotion.completedAt() != null;
    ObjectNode node =
        Json.object()
            .put("created_at", promotion.createdAt().toString())
            .put("id", promotion.id().toString())
            .put("status", done ? "completed" : "pending")
            .put("updated_at", done ? promotion.completedAt().toString() : null);
    node.putObject("pipeline").put("id", promotion.pipeline().id().toString());
    ObjectNode source = node.putObject("source");
    source.putObject("app").put("id", promotion.source().id().toString());
    source.putObject("release").put("id", promotion.release().id().toString());
    return node;
  }

  static ObjectNode target(Promotion.Target target, Promotion promotion) {
    ObjectNode node =
        Json.object()
            .put("error_message", target.error())
            .put("id", target.id().toString())
            .putNull("release")
            .put("status", target.status().word());
    node.putObject("app").put("id", target.app().id().toString());
    node.putObject("pipeline_promotion").put("id", promotion.id().toString());
    if (target.release() != null) {
      node.putObject("release").put("id", target.release().toString());
    }
    return node;
  }

  static ObjectNode reviewApp(ReviewApp review, Account creator) {
    ReviewApp.Request request = review.request();
    ObjectNode node =
        Json.object()
            .putNull("app")
            .putNull("app_setup")
            .put("branch", request.branch())
            .put("created_at", review.createdAt().toString())
            .put("error_status", review.errorStatus() == null ? null : review.errorStatus().word())
            .putNull("fork_repo")
            .put("id", review.id().toString())
            .put("message", review.message())
            .put("pr_number", request.pullRequest())
            .put("status", review.status().word())
            .put("updated_at", review.updatedAt().toString())
            .put("wait_for_ci", false);
    node.putObject("creator").put("id", creator.id().toString());
    node.putObject("pipeline").put("id", review.pipeline().id().toString());
    if (review.setup() != null) {
      node.putObject("app").put("id", review.setup().app().id().toString());
      node.putObject("app_setup").put("id", review.setup().id().toString());
    }
    if (request.forkRepository() != null) {
      node.putObject("fork_repo").put("id", request.forkRepository());
    }
    return node;
  }
}
