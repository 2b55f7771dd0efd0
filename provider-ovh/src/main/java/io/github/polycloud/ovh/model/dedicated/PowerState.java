// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.dedicated;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * Power state of a server. Values without a constant are kept as the service sent them.
 *
 * @since 0.1.0
 */
public final class PowerState extends ExtensibleEnum {
  private static final Values<PowerState> VALUES = Values.of(PowerState::new);

  /** Powered on. */
  public static final PowerState ON = VALUES.get("poweron");

  /** Powered off. */
  public static final PowerState OFF = VALUES.get("poweroff");

  private PowerState(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PowerState of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
