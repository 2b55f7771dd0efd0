package io.github.polycloud.ovh.model.cloud;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Operating system type of an image. Values without a constant are kept as the service sent them.
 *
 * @param value the value as the service sends it
 * @since 0.1.0
 */
public record OsType(@JsonValue String value) {
  /** Linux. */
  public static final OsType LINUX = new OsType("linux");

  /** Linux on bare metal. */
  public static final OsType BAREMETAL_LINUX = new OsType("baremetal-linux");

  /** BSD. */
  public static final OsType BSD = new OsType("bsd");

  /** Windows. */
  public static final OsType WINDOWS = new OsType("windows");

  /** Creates a value from its JSON string. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public OsType {}

  @Override
  public String toString() {
    return value;
  }
}
