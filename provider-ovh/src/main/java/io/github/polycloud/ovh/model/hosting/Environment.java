package io.github.polycloud.ovh.model.hosting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Who the pages of a hosting are made for. An open set: a word that no constant names is kept as
 * the service sent it.
 *
 * @param value the word
 */
public record Environment(@JsonValue String value) {
  /** For their authors: errors show, nothing is kept. */
  public static final Environment DEVELOPMENT = new Environment("development");

  /** For everybody. */
  public static final Environment PRODUCTION = new Environment("production");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Environment {}

  @Override
  public String toString() {
    return value;
  }
}
