// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.space;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * The status of a VPN tunnel. An extensible enum: unknown values are preserved.
 *
 * @since 0.1.0
 */
public final class VpnTunnelStatus extends ExtensibleEnum {
  private static final Values<VpnTunnelStatus> VALUES = Values.of(VpnTunnelStatus::new);

  /** Up. */
  public static final VpnTunnelStatus UP = VALUES.get("UP");

  /** Down. */
  public static final VpnTunnelStatus DOWN = VALUES.get("DOWN");

  private VpnTunnelStatus(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static VpnTunnelStatus of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }

  /** Returns whether this is {@link #UP}. */
  public boolean up() {
    return this == UP;
  }
}
