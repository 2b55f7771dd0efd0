// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.space;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * The status of a VPN connection. An extensible enum: unknown values are preserved.
 *
 * @since 0.1.0
 */
public final class VpnConnectionStatus extends ExtensibleEnum {
  private static final Values<VpnConnectionStatus> VALUES = Values.of(VpnConnectionStatus::new);

  /** Pending. */
  public static final VpnConnectionStatus PENDING = VALUES.get("pending");

  /** Provisioning is in progress. */
  public static final VpnConnectionStatus PROVISIONING = VALUES.get("provisioning");

  /** Active. */
  public static final VpnConnectionStatus ACTIVE = VALUES.get("active");

  /** Being deprovisioned. */
  public static final VpnConnectionStatus DEPROVISIONING = VALUES.get("deprovisioning");

  /** Provisioning failed. */
  public static final VpnConnectionStatus FAILED = VALUES.get("failed");

  private VpnConnectionStatus(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static VpnConnectionStatus of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }

  /** Returns whether this is {@link #ACTIVE}. */
  public boolean active() {
    return this == ACTIVE;
  }

  /** Returns whether this is {@link #FAILED}. */
  public boolean failed() {
    return this == FAILED;
  }
}
