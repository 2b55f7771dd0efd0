package io.github.polycloud.ovh.model.hosting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * CDN state of an attached domain. Values without a constant are kept as the service sent them.
 *
 * @param value the value as the service sends it
 * @since 0.1.0
 */
public record CdnState(@JsonValue String value) {
  /** Served by the CDN. */
  public static final CdnState ACTIVE = new CdnState("active");

  /** Not served by the CDN. */
  public static final CdnState NONE = new CdnState("none");

  /** Creates a value from its JSON string. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public CdnState {}

  @Override
  public String toString() {
    return value;
  }
}
