package io.github.polycloud.ovh.model.hosting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Resources that a web hosting runs on. Values without a constant are kept as the service sent
 * them.
 *
 * @param value the value as the service sends it
 * @since 0.1.0
 */
public record ResourceType(@JsonValue String value) {
  /** Shared servers. */
  public static final ResourceType SHARED = new ResourceType("shared");

  /** Shared servers without guaranteed resources. */
  public static final ResourceType BEST_EFFORT = new ResourceType("bestEffort");

  /** Guaranteed resources. */
  public static final ResourceType CLOUD = new ResourceType("cloud");

  /** Dedicated servers. */
  public static final ResourceType DEDICATED = new ResourceType("dedicated");

  /** Creates a value from its JSON string. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ResourceType {}

  @Override
  public String toString() {
    return value;
  }
}
