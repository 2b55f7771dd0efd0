package io.github.polycloud.ovh.model.hosting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Runtime environment of a web hosting. Values without a constant are kept as the service sent
 * them.
 *
 * @param value the value as the service sends it
 * @since 0.1.0
 */
public record Environment(@JsonValue String value) {
  /** Development: errors are shown and caches are disabled. */
  public static final Environment DEVELOPMENT = new Environment("development");

  /** Production. */
  public static final Environment PRODUCTION = new Environment("production");

  /** Creates a value from its JSON string. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Environment {}

  @Override
  public String toString() {
    return value;
  }
}
