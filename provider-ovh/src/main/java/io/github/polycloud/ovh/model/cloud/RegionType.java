// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.cloud;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * Type of a region. Values without a constant are kept as the service sent them.
 *
 * @since 0.1.0
 */
public final class RegionType extends ExtensibleEnum {
  private static final Values<RegionType> VALUES = Values.of(RegionType::new);

  /** A region with all services. */
  public static final RegionType REGION = VALUES.get("region");

  /** A local zone, close to its users and with fewer services. */
  public static final RegionType LOCAL_ZONE = VALUES.get("localzone");

  private RegionType(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static RegionType of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
