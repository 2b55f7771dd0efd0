package io.github.polycloud.ovh.model.vps;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How far work on a VPS is. An open set: a word that no constant names is kept as the service sent
 * it.
 *
 * @param value the word
 */
public record VpsTaskState(@JsonValue String value) {
  /** It waits. */
  public static final VpsTaskState TODO = new VpsTaskState("todo");

  /** It is at work. */
  public static final VpsTaskState DOING = new VpsTaskState("doing");

  /** It succeeded. */
  public static final VpsTaskState DONE = new VpsTaskState("done");

  /** It pauses. */
  public static final VpsTaskState PAUSED = new VpsTaskState("paused");

  /** Something is in its way. */
  public static final VpsTaskState BLOCKED = new VpsTaskState("blocked");

  /** It waits for a confirmation. */
  public static final VpsTaskState WAITING_ACK = new VpsTaskState("waitingAck");

  /** It was cancelled. */
  public static final VpsTaskState CANCELLED = new VpsTaskState("cancelled");

  /** It failed. */
  public static final VpsTaskState ERROR = new VpsTaskState("error");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public VpsTaskState {}

  @Override
  public String toString() {
    return value;
  }
}
