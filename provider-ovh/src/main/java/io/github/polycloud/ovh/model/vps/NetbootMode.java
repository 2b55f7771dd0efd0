package io.github.polycloud.ovh.model.vps;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Netboot mode of a VPS. Values without a constant are kept as the service sent them.
 *
 * @param value the value as the service sends it
 * @since 0.1.0
 */
public record NetbootMode(@JsonValue String value) {
  /** The local disk. */
  public static final NetbootMode LOCAL = new NetbootMode("local");

  /** The rescue system. */
  public static final NetbootMode RESCUE = new NetbootMode("rescue");

  /** Creates a value from its JSON string. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public NetbootMode {}

  @Override
  public String toString() {
    return value;
  }
}
