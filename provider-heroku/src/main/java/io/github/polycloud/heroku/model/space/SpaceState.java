package io.github.polycloud.heroku.model.space;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Whether a space can be used. An open set: a word that no constant names is kept as the service
 * sent it.
 *
 * @param value the word
 */
public record SpaceState(@JsonValue String value) {
  /** It is being made, which takes minutes. */
  public static final SpaceState ALLOCATING = new SpaceState("allocating");

  /** It can be used. */
  public static final SpaceState ALLOCATED = new SpaceState("allocated");

  /** It is being taken away. */
  public static final SpaceState DELETING = new SpaceState("deleting");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public SpaceState {}

  @Override
  public String toString() {
    return value;
  }
}
