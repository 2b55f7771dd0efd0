package io.github.polycloud.heroku.waiter;

import io.github.polycloud.heroku.model.pipeline.PipelinePromotionTarget;
import io.github.polycloud.heroku.model.pipeline.PromotionTargetStatus;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How the targets of a promotion are read. */
final class PromotionTargets {
  private PromotionTargets() {}

  static boolean succeeded(PipelinePromotionTarget target) {
    return PromotionTargetStatus.SUCCEEDED.equals(target.status());
  }

  static boolean over(PipelinePromotionTarget target) {
    return succeeded(target) || PromotionTargetStatus.FAILED.equals(target.status());
  }

  /** Each target that failed, with what the service says of it. */
  static String failures(List<PipelinePromotionTarget> targets, Map<String, String> names) {
    return targets.stream()
        .filter(target -> !succeeded(target))
        .map(
            target ->
                names.getOrDefault(target.app().id(), target.app().id())
                    + (target.errorMessage() == null ? "" : " (" + target.errorMessage() + ")"))
        .collect(Collectors.joining(", "));
  }
}
