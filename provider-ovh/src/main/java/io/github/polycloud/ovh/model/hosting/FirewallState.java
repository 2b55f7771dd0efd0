// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.hosting;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * Firewall state of an attached domain. Values without a constant are kept as the service sent
 * them.
 *
 * @since 0.1.0
 */
public final class FirewallState extends ExtensibleEnum {
  private static final Values<FirewallState> VALUES = Values.of(FirewallState::new);

  /** Enabled. */
  public static final FirewallState ACTIVE = VALUES.get("active");

  /** Disabled. */
  public static final FirewallState NONE = VALUES.get("none");

  private FirewallState(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static FirewallState of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
