// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.pipeline;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Changes to a coupling. Null fields are unchanged.
 *
 * @param stage new stage of the app
 * @since 0.1.0
 */
public record PipelineCouplingUpdate(@Nullable PipelineStage stage) {
  /** Changes the stage. */
  public static PipelineCouplingUpdate moveTo(PipelineStage stage) {
    Objects.requireNonNull(stage, "stage");
    return new PipelineCouplingUpdate(stage);
  }
}
