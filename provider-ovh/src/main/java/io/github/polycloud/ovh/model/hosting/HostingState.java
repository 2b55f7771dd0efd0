// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.hosting;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * State of a web hosting. Values without a constant are kept as the service sent them.
 *
 * @since 0.1.0
 */
public final class HostingState extends ExtensibleEnum {
  private static final Values<HostingState> VALUES = Values.of(HostingState::new);

  /** Operational. */
  public static final HostingState ACTIVE = VALUES.get("active");

  /** Blocked by OVH; the service misspells the value. */
  public static final HostingState BLOCKED = VALUES.get("bloqued");

  /** Under maintenance by OVH. */
  public static final HostingState MAINTENANCE = VALUES.get("maintenance");

  private HostingState(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static HostingState of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
