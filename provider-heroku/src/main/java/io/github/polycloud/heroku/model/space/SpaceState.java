// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.space;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * The state of a private space. An extensible enum: unknown values are preserved.
 *
 * @since 0.1.0
 */
public final class SpaceState extends ExtensibleEnum {
  private static final Values<SpaceState> VALUES = Values.of(SpaceState::new);

  /** Being allocated, which takes minutes. */
  public static final SpaceState ALLOCATING = VALUES.get("allocating");

  /** Ready for use. */
  public static final SpaceState ALLOCATED = VALUES.get("allocated");

  /** Being deleted. */
  public static final SpaceState DELETING = VALUES.get("deleting");

  private SpaceState(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static SpaceState of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }

  /** Returns whether this is {@link #ALLOCATED}. */
  public boolean allocated() {
    return this == ALLOCATED;
  }
}
