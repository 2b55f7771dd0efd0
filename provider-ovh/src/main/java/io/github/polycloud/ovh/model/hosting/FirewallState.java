package io.github.polycloud.ovh.model.hosting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Whether the firewall watches a domain. An open set: a word that no constant names is kept as the
 * service sent it.
 *
 * @param value the word
 */
public record FirewallState(@JsonValue String value) {
  /** It does. */
  public static final FirewallState ACTIVE = new FirewallState("active");

  /** It does not. */
  public static final FirewallState NONE = new FirewallState("none");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public FirewallState {}

  @Override
  public String toString() {
    return value;
  }
}
