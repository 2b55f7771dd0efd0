package io.github.polycloud.heroku.model.space;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The status of a VPN tunnel. An extensible enum: unknown values are preserved.
 *
 * @param value the value as sent by the service
 * @since 0.1.0
 */
public record VpnTunnelStatus(@JsonValue String value) {
  /** Up. */
  public static final VpnTunnelStatus UP = new VpnTunnelStatus("UP");

  /** Down. */
  public static final VpnTunnelStatus DOWN = new VpnTunnelStatus("DOWN");

  /** Creates an instance from the value sent by the service; unknown values are accepted. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public VpnTunnelStatus {}

  @Override
  public String toString() {
    return value;
  }
}
