package io.github.polycloud.heroku.model.pipeline;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What kind of owner a pipeline has. An open set: a word that no constant names is kept as the
 * service sent it.
 *
 * @param value the word
 */
public record PipelineOwnerType(@JsonValue String value) {
  /** A team. */
  public static final PipelineOwnerType TEAM = new PipelineOwnerType("team");

  /** One user. */
  public static final PipelineOwnerType USER = new PipelineOwnerType("user");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public PipelineOwnerType {}

  @Override
  public String toString() {
    return value;
  }
}
