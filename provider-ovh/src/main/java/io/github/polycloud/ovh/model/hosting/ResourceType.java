// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.hosting;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * Resources that a web hosting runs on. Values without a constant are kept as the service sent
 * them.
 *
 * @since 0.1.0
 */
public final class ResourceType extends ExtensibleEnum {
  private static final Values<ResourceType> VALUES = Values.of(ResourceType::new);

  /** Shared servers. */
  public static final ResourceType SHARED = VALUES.get("shared");

  /** Shared servers without guaranteed resources. */
  public static final ResourceType BEST_EFFORT = VALUES.get("bestEffort");

  /** Guaranteed resources. */
  public static final ResourceType CLOUD = VALUES.get("cloud");

  /** Dedicated servers. */
  public static final ResourceType DEDICATED = VALUES.get("dedicated");

  private ResourceType(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ResourceType of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
