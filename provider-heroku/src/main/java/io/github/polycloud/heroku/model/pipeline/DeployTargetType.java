package io.github.polycloud.heroku.model.pipeline;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What kind of place review apps run in. An open set: a word that no constant names is kept as the
 * service sent it.
 *
 * @param value the word
 */
public record DeployTargetType(@JsonValue String value) {
  /** A region, for all. */
  public static final DeployTargetType REGION = new DeployTargetType("region");

  /** A private space. */
  public static final DeployTargetType SPACE = new DeployTargetType("space");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public DeployTargetType {}

  @Override
  public String toString() {
    return value;
  }
}
