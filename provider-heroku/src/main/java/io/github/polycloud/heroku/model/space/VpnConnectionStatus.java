package io.github.polycloud.heroku.model.space;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The status of a VPN connection. An extensible enum: unknown values are preserved.
 *
 * @param value the value as sent by the service
 * @since 0.1.0
 */
public record VpnConnectionStatus(@JsonValue String value) {
  /** Pending. */
  public static final VpnConnectionStatus PENDING = new VpnConnectionStatus("pending");

  /** Provisioning is in progress. */
  public static final VpnConnectionStatus PROVISIONING = new VpnConnectionStatus("provisioning");

  /** Active. */
  public static final VpnConnectionStatus ACTIVE = new VpnConnectionStatus("active");

  /** Being deprovisioned. */
  public static final VpnConnectionStatus DEPROVISIONING =
      new VpnConnectionStatus("deprovisioning");

  /** Provisioning failed. */
  public static final VpnConnectionStatus FAILED = new VpnConnectionStatus("failed");

  /** Creates an instance from the value sent by the service; unknown values are accepted. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public VpnConnectionStatus {}

  @Override
  public String toString() {
    return value;
  }
}
