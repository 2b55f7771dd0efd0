package io.github.polycloud.ovh.model.hosting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Resources that a database runs on. Values without a constant are kept as the service sent them.
 *
 * @param value the value as the service sends it
 * @since 0.1.0
 */
public record DatabaseMode(@JsonValue String value) {
  /** Shared resources without guarantee. */
  public static final DatabaseMode BEST_EFFORT = new DatabaseMode("besteffort");

  /** The resources of the hosting. */
  public static final DatabaseMode CLASSIC = new DatabaseMode("classic");

  /** Created for a one-click module. */
  public static final DatabaseMode MODULE = new DatabaseMode("module");

  /** Creates a value from its JSON string. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public DatabaseMode {}

  @Override
  public String toString() {
    return value;
  }
}
