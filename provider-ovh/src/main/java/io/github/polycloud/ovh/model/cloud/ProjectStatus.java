package io.github.polycloud.ovh.model.cloud;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Lifecycle state of a project. Values without a constant are kept as the service sent them.
 *
 * @param value the value as the service sends it
 * @since 0.1.0
 */
public record ProjectStatus(@JsonValue String value) {
  /** Being created. */
  public static final ProjectStatus CREATING = new ProjectStatus("creating");

  /** Usable. */
  public static final ProjectStatus OK = new ProjectStatus("ok");

  /** Suspended, for example because of a debt. */
  public static final ProjectStatus SUSPENDED = new ProjectStatus("suspended");

  /** Being deleted. */
  public static final ProjectStatus DELETING = new ProjectStatus("deleting");

  /** Deleted. */
  public static final ProjectStatus DELETED = new ProjectStatus("deleted");

  /** Creates a value from its JSON string. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ProjectStatus {}

  @Override
  public String toString() {
    return value;
  }
}
