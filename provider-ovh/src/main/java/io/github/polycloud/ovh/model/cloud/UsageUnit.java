package io.github.polycloud.ovh.model.cloud;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What use is counted in. An open set: a word that no constant names is kept as the service sent
 * it.
 *
 * @param value the word
 */
public record UsageUnit(@JsonValue String value) {
  /** Gibibytes. */
  public static final UsageUnit GIB = new UsageUnit("GiB");

  /** Gibibytes times hours. */
  public static final UsageUnit GIB_HOUR = new UsageUnit("GiBh");

  /** Hours. */
  public static final UsageUnit HOUR = new UsageUnit("Hour");

  /** Minutes. */
  public static final UsageUnit MINUTE = new UsageUnit("Minute");

  /** Seconds. */
  public static final UsageUnit SECOND = new UsageUnit("Second");

  /** Pieces. */
  public static final UsageUnit UNIT = new UsageUnit("Unit");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public UsageUnit {}

  @Override
  public String toString() {
    return value;
  }
}
