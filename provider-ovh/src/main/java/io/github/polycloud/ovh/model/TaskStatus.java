// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * Status of a task. Values without a constant are kept as the service sent them.
 *
 * @since 0.1.0
 */
public final class TaskStatus extends ExtensibleEnum {
  private static final Values<TaskStatus> VALUES = Values.of(TaskStatus::new);

  /** Being initialized. */
  public static final TaskStatus INIT = VALUES.get("init");

  /** Waiting to start. */
  public static final TaskStatus TODO = VALUES.get("todo");

  /** Running. */
  public static final TaskStatus DOING = VALUES.get("doing");

  /** Completed successfully. */
  public static final TaskStatus DONE = VALUES.get("done");

  /** Cancelled. */
  public static final TaskStatus CANCELLED = VALUES.get("cancelled");

  /** Failed for a reason on the customer's side. */
  public static final TaskStatus CUSTOMER_ERROR = VALUES.get("customerError");

  /** Failed for a reason on OVH's side. */
  public static final TaskStatus OVH_ERROR = VALUES.get("ovhError");

  private TaskStatus(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static TaskStatus of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
