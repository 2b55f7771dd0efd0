package io.github.polycloud.ovh.model.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How far work on a zone is. An open set: a word that no constant names is kept as the service sent
 * it.
 *
 * @param value the word
 */
public record ZoneTaskStatus(@JsonValue String value) {
  /** It waits. */
  public static final ZoneTaskStatus TODO = new ZoneTaskStatus("todo");

  /** It is at work. */
  public static final ZoneTaskStatus DOING = new ZoneTaskStatus("doing");

  /** It succeeded. */
  public static final ZoneTaskStatus DONE = new ZoneTaskStatus("done");

  /** It was cancelled. */
  public static final ZoneTaskStatus CANCELLED = new ZoneTaskStatus("cancelled");

  /** It failed. */
  public static final ZoneTaskStatus ERROR = new ZoneTaskStatus("error");

  /** It cannot go on by itself. */
  public static final ZoneTaskStatus PROBLEM = new ZoneTaskStatus("problem");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ZoneTaskStatus {}

  @Override
  public String toString() {
    return value;
  }
}
