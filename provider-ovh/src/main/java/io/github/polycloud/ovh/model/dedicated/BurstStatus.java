// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.dedicated;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * Status of bandwidth bursts of a server. Values without a constant are kept as the service sent
 * them.
 *
 * @since 0.1.0
 */
public final class BurstStatus extends ExtensibleEnum {
  private static final Values<BurstStatus> VALUES = Values.of(BurstStatus::new);

  /** Enabled. */
  public static final BurstStatus ACTIVE = VALUES.get("active");

  /** Disabled. */
  public static final BurstStatus INACTIVE = VALUES.get("inactive");

  /** Disabled; only OVH can enable it. */
  public static final BurstStatus INACTIVE_LOCKED = VALUES.get("inactiveLocked");

  private BurstStatus(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static BurstStatus of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
