package io.github.polycloud.ovh.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How far a task is. An open set: a word that no constant names is kept as the service sent it.
 *
 * @param value the word
 */
public record TaskStatus(@JsonValue String value) {
  /** It is being made. */
  public static final TaskStatus INIT = new TaskStatus("init");

  /** It waits. */
  public static final TaskStatus TODO = new TaskStatus("todo");

  /** It is at work. */
  public static final TaskStatus DOING = new TaskStatus("doing");

  /** It succeeded. */
  public static final TaskStatus DONE = new TaskStatus("done");

  /** It was cancelled. */
  public static final TaskStatus CANCELLED = new TaskStatus("cancelled");

  /** It failed for a reason on the customer's side. */
  public static final TaskStatus CUSTOMER_ERROR = new TaskStatus("customerError");

  /** It failed for a reason on OVH's side. */
  public static final TaskStatus OVH_ERROR = new TaskStatus("ovhError");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public TaskStatus {}

  @Override
  public String toString() {
    return value;
  }
}
