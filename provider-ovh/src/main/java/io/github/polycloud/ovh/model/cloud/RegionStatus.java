// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.cloud;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * Status of a region. Values without a constant are kept as the service sent them.
 *
 * @since 0.1.0
 */
public final class RegionStatus extends ExtensibleEnum {
  private static final Values<RegionStatus> VALUES = Values.of(RegionStatus::new);

  /** Operational. */
  public static final RegionStatus UP = VALUES.get("UP");

  /** Not operational. */
  public static final RegionStatus DOWN = VALUES.get("DOWN");

  /** Under maintenance. */
  public static final RegionStatus MAINTENANCE = VALUES.get("MAINTENANCE");

  private RegionStatus(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static RegionStatus of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
