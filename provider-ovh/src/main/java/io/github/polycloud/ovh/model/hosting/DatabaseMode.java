package io.github.polycloud.ovh.model.hosting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a database runs on. An open set: a word that no constant names is kept as the service sent
 * it.
 *
 * @param value the word
 */
public record DatabaseMode(@JsonValue String value) {
  /** Resources without a promise. */
  public static final DatabaseMode BEST_EFFORT = new DatabaseMode("besteffort");

  /** The resources of the hosting. */
  public static final DatabaseMode CLASSIC = new DatabaseMode("classic");

  /** A module that was installed by a click. */
  public static final DatabaseMode MODULE = new DatabaseMode("module");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public DatabaseMode {}

  @Override
  public String toString() {
    return value;
  }
}
