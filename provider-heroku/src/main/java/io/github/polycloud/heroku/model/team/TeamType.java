package io.github.polycloud.heroku.model.team;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What kind of team a team is. An open set: a word that no constant names is kept as the service
 * sent it.
 *
 * @param value the word
 */
public record TeamType(@JsonValue String value) {
  /** One that stands for itself. */
  public static final TeamType TEAM = new TeamType("team");

  /** One of an enterprise account. */
  public static final TeamType ENTERPRISE = new TeamType("enterprise");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public TeamType {}

  @Override
  public String toString() {
    return value;
  }
}
