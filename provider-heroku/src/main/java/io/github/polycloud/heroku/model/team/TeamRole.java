package io.github.polycloud.heroku.model.team;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What somebody is in a team, or in its apps. An open set: a word that no constant names is kept as
 * the service sent it.
 *
 * @param value the word
 */
public record TeamRole(@JsonValue String value) {
  /** They own what it is about. */
  public static final TeamRole OWNER = new TeamRole("owner");

  /** They may do all, bills and members included. */
  public static final TeamRole ADMIN = new TeamRole("admin");

  /** They work on its apps. */
  public static final TeamRole MEMBER = new TeamRole("member");

  /** They look on. */
  public static final TeamRole VIEWER = new TeamRole("viewer");

  /** They are no member and work on some of its apps. */
  public static final TeamRole COLLABORATOR = new TeamRole("collaborator");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public TeamRole {}

  @Override
  public String toString() {
    return value;
  }
}
