// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.cloud;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * Name of a capability of flavors. Values without a constant are kept as the service sent them.
 *
 * @since 0.1.0
 */
public final class FlavorCapabilityName extends ExtensibleEnum {
  private static final Values<FlavorCapabilityName> VALUES = Values.of(FlavorCapabilityName::new);

  /** Additional IP addresses can be attached. */
  public static final FlavorCapabilityName FAILOVER_IP = VALUES.get("failoverip");

  /** Instances can be resized to it. */
  public static final FlavorCapabilityName RESIZE = VALUES.get("resize");

  /** Snapshots can be created. */
  public static final FlavorCapabilityName SNAPSHOT = VALUES.get("snapshot");

  /** Volumes can be attached. */
  public static final FlavorCapabilityName VOLUME = VALUES.get("volume");

  private FlavorCapabilityName(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static FlavorCapabilityName of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
