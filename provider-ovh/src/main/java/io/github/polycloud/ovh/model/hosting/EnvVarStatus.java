// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.hosting;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * Status of an environment variable. Values without a constant are kept as the service sent them.
 *
 * @since 0.1.0
 */
public final class EnvVarStatus extends ExtensibleEnum {
  private static final Values<EnvVarStatus> VALUES = Values.of(EnvVarStatus::new);

  /** In effect. */
  public static final EnvVarStatus CREATED = VALUES.get("created");

  /** A task is creating it. */
  public static final EnvVarStatus CREATING = VALUES.get("creating");

  /** A task is changing it. */
  public static final EnvVarStatus UPDATING = VALUES.get("updating");

  /** A task is deleting it. */
  public static final EnvVarStatus DELETING = VALUES.get("deleting");

  private EnvVarStatus(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static EnvVarStatus of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
