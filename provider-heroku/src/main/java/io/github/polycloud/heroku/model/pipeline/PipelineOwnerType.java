package io.github.polycloud.heroku.model.pipeline;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The type of a pipeline's owner. An extensible enum: unknown values are preserved.
 *
 * @param value the value as sent by the service
 * @since 0.1.0
 */
public record PipelineOwnerType(@JsonValue String value) {
  /** A team. */
  public static final PipelineOwnerType TEAM = new PipelineOwnerType("team");

  /** A user. */
  public static final PipelineOwnerType USER = new PipelineOwnerType("user");

  /** Creates an instance from the value sent by the service; unknown values are accepted. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public PipelineOwnerType {}

  @Override
  public String toString() {
    return value;
  }
}
