package io.github.polycloud.heroku.model.team;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The type of a team. An extensible enum: unknown values are preserved.
 *
 * @param value the value as sent by the service
 * @since 0.1.0
 */
public record TeamType(@JsonValue String value) {
  /** A standalone team. */
  public static final TeamType TEAM = new TeamType("team");

  /** A team of an enterprise account. */
  public static final TeamType ENTERPRISE = new TeamType("enterprise");

  /** Creates an instance from the value sent by the service; unknown values are accepted. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public TeamType {}

  @Override
  public String toString() {
    return value;
  }
}
