// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.waiter;

import io.github.polycloud.heroku.model.pipeline.PipelinePromotionTarget;
import io.github.polycloud.heroku.model.pipeline.PromotionTargetStatus;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Evaluates the targets of a promotion. */
final class PromotionTargets {
  private PromotionTargets() {}

  static boolean succeeded(PipelinePromotionTarget target) {
    return PromotionTargetStatus.SUCCEEDED.equals(target.status());
  }

  static boolean completed(PipelinePromotionTarget target) {
    return succeeded(target) || PromotionTargetStatus.FAILED.equals(target.status());
  }

  /** Describes the failed targets with their error messages. */
  static String failures(List<PipelinePromotionTarget> targets, Map<String, String> names) {
    return targets.stream()
        .filter(target -> !succeeded(target))
        .map(
            target ->
                name(target, names)
                    + (target.errorMessage() == null ? "" : " (" + target.errorMessage() + ")"))
        .collect(Collectors.joining(", "));
  }

  private static String name(PipelinePromotionTarget target, Map<String, String> names) {
    String app = target.app() == null ? null : target.app().id();
    String id = app == null ? target.id() : app;
    return names.getOrDefault(id, id);
  }
}
