package io.github.polycloud.ovh.model.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Status of a zone task. Values without a constant are kept as the service sent them.
 *
 * @param value the value as the service sends it
 * @since 0.1.0
 */
public record ZoneTaskStatus(@JsonValue String value) {
  /** Waiting to start. */
  public static final ZoneTaskStatus TODO = new ZoneTaskStatus("todo");

  /** Running. */
  public static final ZoneTaskStatus DOING = new ZoneTaskStatus("doing");

  /** Completed successfully. */
  public static final ZoneTaskStatus DONE = new ZoneTaskStatus("done");

  /** Cancelled. */
  public static final ZoneTaskStatus CANCELLED = new ZoneTaskStatus("cancelled");

  /** Failed. */
  public static final ZoneTaskStatus ERROR = new ZoneTaskStatus("error");

  /** Cannot continue without intervention. */
  public static final ZoneTaskStatus PROBLEM = new ZoneTaskStatus("problem");

  /** Creates a value from its JSON string. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ZoneTaskStatus {}

  @Override
  public String toString() {
    return value;
  }
}
