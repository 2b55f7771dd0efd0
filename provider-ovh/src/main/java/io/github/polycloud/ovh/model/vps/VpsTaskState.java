package io.github.polycloud.ovh.model.vps;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * State of a VPS task. Values without a constant are kept as the service sent them.
 *
 * @param value the value as the service sends it
 * @since 0.1.0
 */
public record VpsTaskState(@JsonValue String value) {
  /** Waiting to start. */
  public static final VpsTaskState TODO = new VpsTaskState("todo");

  /** Running. */
  public static final VpsTaskState DOING = new VpsTaskState("doing");

  /** Completed successfully. */
  public static final VpsTaskState DONE = new VpsTaskState("done");

  /** Paused. */
  public static final VpsTaskState PAUSED = new VpsTaskState("paused");

  /** Blocked. */
  public static final VpsTaskState BLOCKED = new VpsTaskState("blocked");

  /** Waiting for confirmation. */
  public static final VpsTaskState WAITING_ACK = new VpsTaskState("waitingAck");

  /** Cancelled. */
  public static final VpsTaskState CANCELLED = new VpsTaskState("cancelled");

  /** Failed. */
  public static final VpsTaskState ERROR = new VpsTaskState("error");

  /** Creates a value from its JSON string. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public VpsTaskState {}

  @Override
  public String toString() {
    return value;
  }
}
