package io.github.polycloud.ovh.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Status of a task. Values without a constant are kept as the service sent them.
 *
 * @param value the value as the service sends it
 * @since 0.1.0
 */
public record TaskStatus(@JsonValue String value) {
  /** Being initialized. */
  public static final TaskStatus INIT = new TaskStatus("init");

  /** Waiting to start. */
  public static final TaskStatus TODO = new TaskStatus("todo");

  /** Running. */
  public static final TaskStatus DOING = new TaskStatus("doing");

  /** Completed successfully. */
  public static final TaskStatus DONE = new TaskStatus("done");

  /** Cancelled. */
  public static final TaskStatus CANCELLED = new TaskStatus("cancelled");

  /** Failed for a reason on the customer's side. */
  public static final TaskStatus CUSTOMER_ERROR = new TaskStatus("customerError");

  /** Failed for a reason on OVH's side. */
  public static final TaskStatus OVH_ERROR = new TaskStatus("ovhError");

  /** Creates a value from its JSON string. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public TaskStatus {}

  @Override
  public String toString() {
    return value;
  }
}
