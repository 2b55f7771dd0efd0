package io.github.polycloud.heroku.model.space;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The state of a private space. An extensible enum: unknown values are preserved.
 *
 * @param value the value as sent by the service
 * @since 0.1.0
 */
public record SpaceState(@JsonValue String value) {
  /** Being allocated, which takes minutes. */
  public static final SpaceState ALLOCATING = new SpaceState("allocating");

  /** Ready for use. */
  public static final SpaceState ALLOCATED = new SpaceState("allocated");

  /** Being deleted. */
  public static final SpaceState DELETING = new SpaceState("deleting");

  /** Creates an instance from the value sent by the service; unknown values are accepted. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public SpaceState {}

  @Override
  public String toString() {
    return value;
  }
}
