package io.github.polycloud.ovh.model.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Whether a domain name is suspended. An open set: a word that no constant names is kept as the
 * service sent it.
 *
 * @param value the word
 */
public record SuspensionState(@JsonValue String value) {
  /** It is not. */
  public static final SuspensionState NOT_SUSPENDED = new SuspensionState("not_suspended");

  /** It is. */
  public static final SuspensionState SUSPENDED = new SuspensionState("suspended");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public SuspensionState {}

  @Override
  public String toString() {
    return value;
  }
}
