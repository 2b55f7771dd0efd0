package io.github.polycloud.ovh.model.vps;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a VPS boots. An open set: a word that no constant names is kept as the service sent it.
 *
 * @param value the word
 */
public record NetbootMode(@JsonValue String value) {
  /** Its own disk. */
  public static final NetbootMode LOCAL = new NetbootMode("local");

  /** The rescue system. */
  public static final NetbootMode RESCUE = new NetbootMode("rescue");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public NetbootMode {}

  @Override
  public String toString() {
    return value;
  }
}
