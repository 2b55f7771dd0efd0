package io.github.polycloud.ovh.model.cloud;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The system on an image. An open set: a word that no constant names is kept as the service sent
 * it.
 *
 * @param value the word
 */
public record OsType(@JsonValue String value) {
  /** Linux. */
  public static final OsType LINUX = new OsType("linux");

  /** Linux on a machine of its own. */
  public static final OsType BAREMETAL_LINUX = new OsType("baremetal-linux");

  /** A BSD. */
  public static final OsType BSD = new OsType("bsd");

  /** Windows. */
  public static final OsType WINDOWS = new OsType("windows");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public OsType {}

  @Override
  public String toString() {
    return value;
  }
}
