// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Objects;

/**
 * The state of a process. An extensible enum: a value without a constant is retained as the service
 * sent it.
 *
 * @since 0.1.0
 */
public final class ProcessState extends ExtensibleEnum {
  private static final Values<ProcessState> VALUES = Values.of(ProcessState::new);

  /** It is starting. */
  public static final ProcessState STARTING = VALUES.get("starting");

  /** It is running. */
  public static final ProcessState UP = VALUES.get("up");

  /** It is suspended until it receives a request. */
  public static final ProcessState IDLE = VALUES.get("idle");

  /** It terminated with an error. */
  public static final ProcessState CRASHED = VALUES.get("crashed");

  /** It is not running. */
  public static final ProcessState DOWN = VALUES.get("down");

  private ProcessState(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ProcessState of(String name) {
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
