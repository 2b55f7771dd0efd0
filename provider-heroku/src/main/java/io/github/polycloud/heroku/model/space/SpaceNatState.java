package io.github.polycloud.heroku.model.space;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Whether a space calls out from addresses that stay the same. An open set: a word that no constant
 * names is kept as the service sent it.
 *
 * @param value the word
 */
public record SpaceNatState(@JsonValue String value) {
  /** Its addresses change. */
  public static final SpaceNatState DISABLED = new SpaceNatState("disabled");

  /** It is on its way. */
  public static final SpaceNatState UPDATING = new SpaceNatState("updating");

  /** Its addresses stay the same. */
  public static final SpaceNatState ENABLED = new SpaceNatState("enabled");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public SpaceNatState {}

  @Override
  public String toString() {
    return value;
  }
}
