package io.github.polycloud.ovh.model.cloud;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Name of a capability of flavors. Values without a constant are kept as the service sent them.
 *
 * @param value the value as the service sends it
 * @since 0.1.0
 */
public record FlavorCapabilityName(@JsonValue String value) {
  /** Additional IP addresses can be attached. */
  public static final FlavorCapabilityName FAILOVER_IP = new FlavorCapabilityName("failoverip");

  /** Instances can be resized to it. */
  public static final FlavorCapabilityName RESIZE = new FlavorCapabilityName("resize");

  /** Snapshots can be created. */
  public static final FlavorCapabilityName SNAPSHOT = new FlavorCapabilityName("snapshot");

  /** Volumes can be attached. */
  public static final FlavorCapabilityName VOLUME = new FlavorCapabilityName("volume");

  /** Creates a value from its JSON string. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public FlavorCapabilityName {}

  @Override
  public String toString() {
    return value;
  }
}
