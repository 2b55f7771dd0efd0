package io.github.polycloud.ovh.model.cloud;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Type of reboot of an instance. Values without a constant are kept as the service sent them.
 *
 * @param value the value as the service sends it
 * @since 0.1.0
 */
public record RebootType(@JsonValue String value) {
  /** Asks the operating system to reboot. */
  public static final RebootType SOFT = new RebootType("soft");

  /** Power-cycles the instance. */
  public static final RebootType HARD = new RebootType("hard");

  /** Creates a value from its JSON string. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public RebootType {}

  @Override
  public String toString() {
    return value;
  }
}
