package io.github.polycloud.heroku.model.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The kind of a domain. An extensible enum: unknown values are preserved.
 *
 * @param value the value as sent by the service
 * @since 0.1.0
 */
public record DomainKind(@JsonValue String value) {
  /** Assigned by Heroku. */
  public static final DomainKind HEROKU = new DomainKind("heroku");

  /** A custom domain. */
  public static final DomainKind CUSTOM = new DomainKind("custom");

  /** Creates an instance from the value sent by the service; unknown values are accepted. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public DomainKind {}

  @Override
  public String toString() {
    return value;
  }
}
