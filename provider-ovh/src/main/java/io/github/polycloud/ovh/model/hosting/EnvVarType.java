// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.hosting;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * Type of an environment variable. Values without a constant are kept as the service sent them.
 *
 * @since 0.1.0
 */
public final class EnvVarType extends ExtensibleEnum {
  private static final Values<EnvVarType> VALUES = Values.of(EnvVarType::new);

  /** Text. */
  public static final EnvVarType STRING = VALUES.get("string");

  /** An integer. */
  public static final EnvVarType INTEGER = VALUES.get("integer");

  /** A secret. */
  public static final EnvVarType PASSWORD = VALUES.get("password");

  private EnvVarType(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static EnvVarType of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
