package io.github.polycloud.ovh.model.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Suspension state of a domain name. Values without a constant are kept as the service sent them.
 *
 * @param value the value as the service sends it
 * @since 0.1.0
 */
public record SuspensionState(@JsonValue String value) {
  /** Not suspended. */
  public static final SuspensionState NOT_SUSPENDED = new SuspensionState("not_suspended");

  /** Suspended. */
  public static final SuspensionState SUSPENDED = new SuspensionState("suspended");

  /** Creates a value from its JSON string. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public SuspensionState {}

  @Override
  public String toString() {
    return value;
  }
}
