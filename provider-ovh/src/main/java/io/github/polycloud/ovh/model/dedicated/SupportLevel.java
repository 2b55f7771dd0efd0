package io.github.polycloud.ovh.model.dedicated;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Support level of a server. Values without a constant are kept as the service sent them.
 *
 * @param value the value as the service sends it
 * @since 0.1.0
 */
public record SupportLevel(@JsonValue String value) {
  /** Standard support. */
  public static final SupportLevel STANDARD = new SupportLevel("gs");

  /** Faster responses. */
  public static final SupportLevel FASTPATH = new SupportLevel("fastpath");

  /** Professional support. */
  public static final SupportLevel PRO = new SupportLevel("pro");

  /** Support for mission-critical servers. */
  public static final SupportLevel CRITICAL = new SupportLevel("critical");

  /** Creates a value from its JSON string. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public SupportLevel {}

  @Override
  public String toString() {
    return value;
  }
}
