package io.github.polycloud.ovh.model.hosting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Whether a hosting works. An open set: a word that no constant names is kept as the service sent
 * it.
 *
 * @param value the word
 */
public record HostingState(@JsonValue String value) {
  /** It works. */
  public static final HostingState ACTIVE = new HostingState("active");

  /** OVH shut it; the word is misspelt by the service. */
  public static final HostingState BLOCKED = new HostingState("bloqued");

  /** OVH works on it. */
  public static final HostingState MAINTENANCE = new HostingState("maintenance");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public HostingState {}

  @Override
  public String toString() {
    return value;
  }
}
