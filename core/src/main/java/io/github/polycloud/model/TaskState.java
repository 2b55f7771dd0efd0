// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Objects;

/**
 * The state of a task. An extensible enum: a value without a constant is retained as the service
 * sent it.
 *
 * @since 0.1.0
 */
public final class TaskState extends ExtensibleEnum {
  private static final Values<TaskState> VALUES = Values.of(TaskState::new);

  /** It has not started. */
  public static final TaskState WAITING = VALUES.get("waiting");

  /** It is in progress. */
  public static final TaskState RUNNING = VALUES.get("running");

  /** It succeeded. */
  public static final TaskState SUCCEEDED = VALUES.get("succeeded");

  /** It failed or was cancelled. */
  public static final TaskState FAILED = VALUES.get("failed");

  private TaskState(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static TaskState of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }

  /** Returns whether this is {@link #SUCCEEDED}. */
  public boolean succeeded() {
    return this == SUCCEEDED;
  }

  /** Returns whether this is {@link #FAILED}. */
  public boolean failed() {
    return this == FAILED;
  }
}
