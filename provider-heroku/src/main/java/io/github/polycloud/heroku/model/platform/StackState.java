package io.github.polycloud.heroku.model.platform;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The release state of a stack. An extensible enum: unknown values are preserved.
 *
 * @param value the value as sent by the service
 * @since 0.1.0
 */
public record StackState(@JsonValue String value) {
  /** Available as a beta. */
  public static final StackState BETA = new StackState("beta");

  /** Generally available. */
  public static final StackState PUBLIC = new StackState("public");

  /** Deprecated; not available to new apps. */
  public static final StackState DEPRECATED = new StackState("deprecated");

  /** Creates an instance from the value sent by the service; unknown values are accepted. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public StackState {}

  @Override
  public String toString() {
    return value;
  }
}
