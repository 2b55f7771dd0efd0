package io.github.polycloud.ovh.model.cloud;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Unit of usage. Values without a constant are kept as the service sent them.
 *
 * @param value the value as the service sends it
 * @since 0.1.0
 */
public record UsageUnit(@JsonValue String value) {
  /** Gibibytes. */
  public static final UsageUnit GIB = new UsageUnit("GiB");

  /** Gibibyte-hours. */
  public static final UsageUnit GIB_HOUR = new UsageUnit("GiBh");

  /** Hours. */
  public static final UsageUnit HOUR = new UsageUnit("Hour");

  /** Minutes. */
  public static final UsageUnit MINUTE = new UsageUnit("Minute");

  /** Seconds. */
  public static final UsageUnit SECOND = new UsageUnit("Second");

  /** Units. */
  public static final UsageUnit UNIT = new UsageUnit("Unit");

  /** Creates a value from its JSON string. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public UsageUnit {}

  @Override
  public String toString() {
    return value;
  }
}
