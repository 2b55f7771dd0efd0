package io.github.polycloud.heroku.model.pipeline;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The stage of an app in a pipeline. An extensible enum: unknown values are preserved.
 *
 * @param value the value as sent by the service
 * @since 0.1.0
 */
public record PipelineStage(@JsonValue String value) {
  /** CI tests. */
  public static final PipelineStage TEST = new PipelineStage("test");

  /** Review apps. */
  public static final PipelineStage REVIEW = new PipelineStage("review");

  /** Development. */
  public static final PipelineStage DEVELOPMENT = new PipelineStage("development");

  /** Staging. */
  public static final PipelineStage STAGING = new PipelineStage("staging");

  /** Production. */
  public static final PipelineStage PRODUCTION = new PipelineStage("production");

  /** Creates an instance from the value sent by the service; unknown values are accepted. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public PipelineStage {}

  @Override
  public String toString() {
    return value;
  }
}
