// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.hosting;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * Runtime environment of a web hosting. Values without a constant are kept as the service sent
 * them.
 *
 * @since 0.1.0
 */
public final class Environment extends ExtensibleEnum {
  private static final Values<Environment> VALUES = Values.of(Environment::new);

  /** Development: errors are shown and caches are disabled. */
  public static final Environment DEVELOPMENT = VALUES.get("development");

  /** Production. */
  public static final Environment PRODUCTION = VALUES.get("production");

  private Environment(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Environment of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
