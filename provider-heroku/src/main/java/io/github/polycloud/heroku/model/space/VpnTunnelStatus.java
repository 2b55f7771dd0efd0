package io.github.polycloud.heroku.model.space;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Whether a tunnel carries traffic. An open set: a word that no constant names is kept as the
 * service sent it.
 *
 * @param value the word
 */
public record VpnTunnelStatus(@JsonValue String value) {
  /** It does. */
  public static final VpnTunnelStatus UP = new VpnTunnelStatus("UP");

  /** It does not. */
  public static final VpnTunnelStatus DOWN = new VpnTunnelStatus("DOWN");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public VpnTunnelStatus {}

  @Override
  public String toString() {
    return value;
  }
}
