// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.cloud;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * Status of a service of a region. Values without a constant are kept as the service sent them.
 *
 * @since 0.1.0
 */
public final class RegionServiceStatus extends ExtensibleEnum {
  private static final Values<RegionServiceStatus> VALUES = Values.of(RegionServiceStatus::new);

  /** Operational. */
  public static final RegionServiceStatus UP = VALUES.get("UP");

  /** Not operational. */
  public static final RegionServiceStatus DOWN = VALUES.get("DOWN");

  private RegionServiceStatus(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static RegionServiceStatus of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
