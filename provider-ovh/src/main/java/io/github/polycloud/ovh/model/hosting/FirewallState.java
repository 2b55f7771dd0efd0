package io.github.polycloud.ovh.model.hosting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Firewall state of an attached domain. Values without a constant are kept as the service sent
 * them.
 *
 * @param value the value as the service sends it
 * @since 0.1.0
 */
public record FirewallState(@JsonValue String value) {
  /** Enabled. */
  public static final FirewallState ACTIVE = new FirewallState("active");

  /** Disabled. */
  public static final FirewallState NONE = new FirewallState("none");

  /** Creates a value from its JSON string. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public FirewallState {}

  @Override
  public String toString() {
    return value;
  }
}
