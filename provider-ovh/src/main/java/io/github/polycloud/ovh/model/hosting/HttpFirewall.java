package io.github.polycloud.ovh.model.hosting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * HTTP firewall of a web hosting. Values without a constant are kept as the service sent them.
 *
 * @param value the value as the service sends it
 * @since 0.1.0
 */
public record HttpFirewall(@JsonValue String value) {
  /** Disabled. */
  public static final HttpFirewall NONE = new HttpFirewall("none");

  /** Enabled. */
  public static final HttpFirewall SECURITY = new HttpFirewall("security");

  /** Creates a value from its JSON string. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public HttpFirewall {}

  @Override
  public String toString() {
    return value;
  }
}
