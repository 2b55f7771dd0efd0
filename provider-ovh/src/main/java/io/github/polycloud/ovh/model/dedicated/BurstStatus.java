package io.github.polycloud.ovh.model.dedicated;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Status of bandwidth bursts of a server. Values without a constant are kept as the service sent
 * them.
 *
 * @param value the value as the service sends it
 * @since 0.1.0
 */
public record BurstStatus(@JsonValue String value) {
  /** Enabled. */
  public static final BurstStatus ACTIVE = new BurstStatus("active");

  /** Disabled. */
  public static final BurstStatus INACTIVE = new BurstStatus("inactive");

  /** Disabled; only OVH can enable it. */
  public static final BurstStatus INACTIVE_LOCKED = new BurstStatus("inactiveLocked");

  /** Creates a value from its JSON string. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public BurstStatus {}

  @Override
  public String toString() {
    return value;
  }
}
