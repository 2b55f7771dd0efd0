package io.github.polycloud.ovh.model.dedicated;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The health of a dedicated server. An open set: a word that no constant names is kept as the
 * service sent it.
 *
 * @param value the word
 */
public record DedicatedServerState(@JsonValue String value) {
  /** All is well. */
  public static final DedicatedServerState OK = new DedicatedServerState("ok");

  /** It has a fault. */
  public static final DedicatedServerState ERROR = new DedicatedServerState("error");

  /** It was found to be hacked. */
  public static final DedicatedServerState HACKED = new DedicatedServerState("hacked");

  /** It was found to be hacked, and is cut off. */
  public static final DedicatedServerState HACKED_BLOCKED =
      new DedicatedServerState("hackedBlocked");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public DedicatedServerState {}

  @Override
  public String toString() {
    return value;
  }
}
