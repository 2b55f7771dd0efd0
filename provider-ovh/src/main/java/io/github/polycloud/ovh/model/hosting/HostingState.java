package io.github.polycloud.ovh.model.hosting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * State of a web hosting. Values without a constant are kept as the service sent them.
 *
 * @param value the value as the service sends it
 * @since 0.1.0
 */
public record HostingState(@JsonValue String value) {
  /** Operational. */
  public static final HostingState ACTIVE = new HostingState("active");

  /** Blocked by OVH; the service misspells the value. */
  public static final HostingState BLOCKED = new HostingState("bloqued");

  /** Under maintenance by OVH. */
  public static final HostingState MAINTENANCE = new HostingState("maintenance");

  /** Creates a value from its JSON string. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public HostingState {}

  @Override
  public String toString() {
    return value;
  }
}
