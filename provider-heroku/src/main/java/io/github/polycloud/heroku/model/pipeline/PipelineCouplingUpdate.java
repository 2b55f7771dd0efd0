package io.github.polycloud.heroku.model.pipeline;

import org.jspecify.annotations.Nullable;

/**
 * What to change of a coupling; null keeps what is there.
 *
 * @param stage where the app shall stand
 */
public record PipelineCouplingUpdate(@Nullable PipelineStage stage) {
  /** Moves the app to another stage. */
  public static PipelineCouplingUpdate moveTo(PipelineStage stage) {
    return new PipelineCouplingUpdate(stage);
  }
}
