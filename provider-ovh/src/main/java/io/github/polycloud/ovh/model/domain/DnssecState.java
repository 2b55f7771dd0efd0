package io.github.polycloud.ovh.model.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * DNSSEC state of a domain name. Values without a constant are kept as the service sent them.
 *
 * @param value the value as the service sends it
 * @since 0.1.0
 */
public record DnssecState(@JsonValue String value) {
  /** Enabled. */
  public static final DnssecState ENABLED = new DnssecState("enabled");

  /** Disabled. */
  public static final DnssecState DISABLED = new DnssecState("disabled");

  /** Not supported. */
  public static final DnssecState NOT_SUPPORTED = new DnssecState("not_supported");

  /** Creates a value from its JSON string. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public DnssecState {}

  @Override
  public String toString() {
    return value;
  }
}
