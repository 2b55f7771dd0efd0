package io.github.polycloud.ovh.model.dedicated;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Health state of a dedicated server. Values without a constant are kept as the service sent them.
 *
 * @param value the value as the service sends it
 * @since 0.1.0
 */
public record DedicatedServerState(@JsonValue String value) {
  /** Healthy. */
  public static final DedicatedServerState OK = new DedicatedServerState("ok");

  /** Faulty. */
  public static final DedicatedServerState ERROR = new DedicatedServerState("error");

  /** Detected as compromised. */
  public static final DedicatedServerState HACKED = new DedicatedServerState("hacked");

  /** Detected as compromised and blocked. */
  public static final DedicatedServerState HACKED_BLOCKED =
      new DedicatedServerState("hackedBlocked");

  /** Creates a value from its JSON string. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public DedicatedServerState {}

  @Override
  public String toString() {
    return value;
  }
}
