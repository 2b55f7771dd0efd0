package io.github.polycloud.heroku.model.app;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What somebody is to an app. An open set: a word that no constant names is kept as the service
 * sent it.
 *
 * @param value the word
 */
public record CollaboratorRole(@JsonValue String value) {
  /** It belongs to them. */
  public static final CollaboratorRole OWNER = new CollaboratorRole("owner");

  /** They administer the team it belongs to. */
  public static final CollaboratorRole ADMIN = new CollaboratorRole("admin");

  /** They are in the team it belongs to. */
  public static final CollaboratorRole MEMBER = new CollaboratorRole("member");

  /** They were let in. */
  public static final CollaboratorRole COLLABORATOR = new CollaboratorRole("collaborator");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public CollaboratorRole {}

  @Override
  public String toString() {
    return value;
  }
}
