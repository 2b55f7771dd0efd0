package io.github.polycloud.heroku.model.pipeline;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A stage of a pipeline. An open set: a word that no constant names is kept as the service sent it.
 *
 * @param value the word
 */
public record PipelineStage(@JsonValue String value) {
  /** Tests of CI. */
  public static final PipelineStage TEST = new PipelineStage("test");

  /** Review apps. */
  public static final PipelineStage REVIEW = new PipelineStage("review");

  /** Apps that are worked on. */
  public static final PipelineStage DEVELOPMENT = new PipelineStage("development");

  /** Apps that are looked at before they go out. */
  public static final PipelineStage STAGING = new PipelineStage("staging");

  /** Apps that are used. */
  public static final PipelineStage PRODUCTION = new PipelineStage("production");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public PipelineStage {}

  @Override
  public String toString() {
    return value;
  }
}
