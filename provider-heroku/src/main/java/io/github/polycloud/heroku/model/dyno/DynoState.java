// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.dyno;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * The state of a dyno. An extensible enum: unknown values are preserved.
 *
 * @since 0.1.0
 */
public final class DynoState extends ExtensibleEnum {
  private static final Values<DynoState> VALUES = Values.of(DynoState::new);

  /** Starting. */
  public static final DynoState STARTING = VALUES.get("starting");

  /** Running. */
  public static final DynoState UP = VALUES.get("up");

  /** Asleep until the next request. */
  public static final DynoState IDLE = VALUES.get("idle");

  /** The process exited unexpectedly. */
  public static final DynoState CRASHED = VALUES.get("crashed");

  /** Not running. */
  public static final DynoState DOWN = VALUES.get("down");

  private DynoState(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static DynoState of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }

  /** Returns whether this is {@link #UP}. */
  public boolean up() {
    return this == UP;
  }

  /** Returns whether this is {@link #CRASHED}. */
  public boolean crashed() {
    return this == CRASHED;
  }
}
