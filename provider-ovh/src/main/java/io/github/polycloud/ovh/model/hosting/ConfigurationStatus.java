// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.hosting;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * Status of a hosting configuration. Values without a constant are kept as the service sent them.
 *
 * @since 0.1.0
 */
public final class ConfigurationStatus extends ExtensibleEnum {
  private static final Values<ConfigurationStatus> VALUES = Values.of(ConfigurationStatus::new);

  /** Stable. */
  public static final ConfigurationStatus CREATED = VALUES.get("created");

  /** A task is changing it. */
  public static final ConfigurationStatus UPDATING = VALUES.get("updating");

  /** A task is rolling it back. */
  public static final ConfigurationStatus ROLLBACKING = VALUES.get("rollbacking");

  private ConfigurationStatus(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ConfigurationStatus of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
