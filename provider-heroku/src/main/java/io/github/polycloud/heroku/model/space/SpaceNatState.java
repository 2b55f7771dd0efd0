package io.github.polycloud.heroku.model.space;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The state of a space's outbound NAT. An extensible enum: unknown values are preserved.
 *
 * @param value the value as sent by the service
 * @since 0.1.0
 */
public record SpaceNatState(@JsonValue String value) {
  /** Disabled; outbound addresses may change. */
  public static final SpaceNatState DISABLED = new SpaceNatState("disabled");

  /** Being updated. */
  public static final SpaceNatState UPDATING = new SpaceNatState("updating");

  /** Enabled; outbound addresses are stable. */
  public static final SpaceNatState ENABLED = new SpaceNatState("enabled");

  /** Creates an instance from the value sent by the service; unknown values are accepted. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public SpaceNatState {}

  @Override
  public String toString() {
    return value;
  }
}
