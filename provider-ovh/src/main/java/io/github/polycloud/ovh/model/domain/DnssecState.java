package io.github.polycloud.ovh.model.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Whether the answers for a domain name are signed. An open set: a word that no constant names is
 * kept as the service sent it.
 *
 * @param value the word
 */
public record DnssecState(@JsonValue String value) {
  /** They are. */
  public static final DnssecState ENABLED = new DnssecState("enabled");

  /** They are not. */
  public static final DnssecState DISABLED = new DnssecState("disabled");

  /** They cannot be. */
  public static final DnssecState NOT_SUPPORTED = new DnssecState("not_supported");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public DnssecState {}

  @Override
  public String toString() {
    return value;
  }
}
