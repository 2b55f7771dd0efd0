package io.github.polycloud.heroku.model.platform;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Whom a stack is for. An open set: a word that no constant names is kept as the service sent it.
 *
 * @param value the word
 */
public record StackState(@JsonValue String value) {
  /** For those who try it. */
  public static final StackState BETA = new StackState("beta");

  /** For everybody. */
  public static final StackState PUBLIC = new StackState("public");

  /** For nobody new. */
  public static final StackState DEPRECATED = new StackState("deprecated");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public StackState {}

  @Override
  public String toString() {
    return value;
  }
}
