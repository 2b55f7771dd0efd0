package io.github.polycloud.heroku.model.pipeline;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The type of a deploy target. An extensible enum: unknown values are preserved.
 *
 * @param value the value as sent by the service
 * @since 0.1.0
 */
public record DeployTargetType(@JsonValue String value) {
  /** A region of the Common Runtime. */
  public static final DeployTargetType REGION = new DeployTargetType("region");

  /** A private space. */
  public static final DeployTargetType SPACE = new DeployTargetType("space");

  /** Creates an instance from the value sent by the service; unknown values are accepted. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public DeployTargetType {}

  @Override
  public String toString() {
    return value;
  }
}
