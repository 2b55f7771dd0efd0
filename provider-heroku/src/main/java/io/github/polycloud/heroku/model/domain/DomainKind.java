package io.github.polycloud.heroku.model.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Whose a hostname is. An open set: a word that no constant names is kept as the service sent it.
 *
 * @param value the word
 */
public record DomainKind(@JsonValue String value) {
  /** Heroku gave it. */
  public static final DomainKind HEROKU = new DomainKind("heroku");

  /** It is yours. */
  public static final DomainKind CUSTOM = new DomainKind("custom");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public DomainKind {}

  @Override
  public String toString() {
    return value;
  }
}
