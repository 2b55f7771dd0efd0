package io.github.polycloud.heroku.model.space;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How far a VPN connection is. An open set: a word that no constant names is kept as the service
 * sent it.
 *
 * @param value the word
 */
public record VpnConnectionStatus(@JsonValue String value) {
  /** It waits for its turn. */
  public static final VpnConnectionStatus PENDING = new VpnConnectionStatus("pending");

  /** It is being made. */
  public static final VpnConnectionStatus PROVISIONING = new VpnConnectionStatus("provisioning");

  /** Its tunnels can be used. */
  public static final VpnConnectionStatus ACTIVE = new VpnConnectionStatus("active");

  /** It is being taken away. */
  public static final VpnConnectionStatus DEPROVISIONING =
      new VpnConnectionStatus("deprovisioning");

  /** It could not be made. */
  public static final VpnConnectionStatus FAILED = new VpnConnectionStatus("failed");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public VpnConnectionStatus {}

  @Override
  public String toString() {
    return value;
  }
}
