// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.hosting;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * Resources that a database runs on. Values without a constant are kept as the service sent them.
 *
 * @since 0.1.0
 */
public final class DatabaseMode extends ExtensibleEnum {
  private static final Values<DatabaseMode> VALUES = Values.of(DatabaseMode::new);

  /** Shared resources without guarantee. */
  public static final DatabaseMode BEST_EFFORT = VALUES.get("besteffort");

  /** The resources of the hosting. */
  public static final DatabaseMode CLASSIC = VALUES.get("classic");

  /** Created for a one-click module. */
  public static final DatabaseMode MODULE = VALUES.get("module");

  private DatabaseMode(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static DatabaseMode of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
