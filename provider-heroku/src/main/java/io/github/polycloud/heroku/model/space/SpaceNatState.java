// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.space;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * The state of a space's outbound NAT. An extensible enum: unknown values are preserved.
 *
 * @since 0.1.0
 */
public final class SpaceNatState extends ExtensibleEnum {
  private static final Values<SpaceNatState> VALUES = Values.of(SpaceNatState::new);

  /** Disabled; outbound addresses may change. */
  public static final SpaceNatState DISABLED = VALUES.get("disabled");

  /** Being updated. */
  public static final SpaceNatState UPDATING = VALUES.get("updating");

  /** Enabled; outbound addresses are stable. */
  public static final SpaceNatState ENABLED = VALUES.get("enabled");

  private SpaceNatState(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static SpaceNatState of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
