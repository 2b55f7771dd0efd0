package io.github.polycloud.heroku.model.dyno;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The state of a dyno. An extensible enum: unknown values are preserved.
 *
 * @param value the value as sent by the service
 * @since 0.1.0
 */
public record DynoState(@JsonValue String value) {
  /** Starting. */
  public static final DynoState STARTING = new DynoState("starting");

  /** Running. */
  public static final DynoState UP = new DynoState("up");

  /** Asleep until the next request. */
  public static final DynoState IDLE = new DynoState("idle");

  /** The process exited unexpectedly. */
  public static final DynoState CRASHED = new DynoState("crashed");

  /** Not running. */
  public static final DynoState DOWN = new DynoState("down");

  /** Creates an instance from the value sent by the service; unknown values are accepted. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public DynoState {}

  @Override
  public String toString() {
    return value;
  }
}
