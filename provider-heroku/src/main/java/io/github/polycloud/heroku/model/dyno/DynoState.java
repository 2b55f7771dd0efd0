package io.github.polycloud.heroku.model.dyno;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a dyno does. An open set: a word that no constant names is kept as the service sent it.
 *
 * @param value the word
 */
public record DynoState(@JsonValue String value) {
  /** It starts. */
  public static final DynoState STARTING = new DynoState("starting");

  /** It runs. */
  public static final DynoState UP = new DynoState("up");

  /** It sleeps until somebody calls. */
  public static final DynoState IDLE = new DynoState("idle");

  /** Its process ended when it should not. */
  public static final DynoState CRASHED = new DynoState("crashed");

  /** It does not run. */
  public static final DynoState DOWN = new DynoState("down");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public DynoState {}

  @Override
  public String toString() {
    return value;
  }
}
