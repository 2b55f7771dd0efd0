package io.github.polycloud.ovh.model.cloud;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Where a project is in its life. An open set: a word that no constant names is kept as the service
 * sent it.
 *
 * @param value the word
 */
public record ProjectStatus(@JsonValue String value) {
  /** It is being made. */
  public static final ProjectStatus CREATING = new ProjectStatus("creating");

  /** It can be used. */
  public static final ProjectStatus OK = new ProjectStatus("ok");

  /** It is shut, for example for a debt. */
  public static final ProjectStatus SUSPENDED = new ProjectStatus("suspended");

  /** It is being deleted. */
  public static final ProjectStatus DELETING = new ProjectStatus("deleting");

  /** It is gone. */
  public static final ProjectStatus DELETED = new ProjectStatus("deleted");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ProjectStatus {}

  @Override
  public String toString() {
    return value;
  }
}
