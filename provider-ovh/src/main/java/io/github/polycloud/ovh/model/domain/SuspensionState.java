// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * Suspension state of a domain name. Values without a constant are kept as the service sent them.
 *
 * @since 0.1.0
 */
public final class SuspensionState extends ExtensibleEnum {
  private static final Values<SuspensionState> VALUES = Values.of(SuspensionState::new);

  /** Not suspended. */
  public static final SuspensionState NOT_SUSPENDED = VALUES.get("not_suspended");

  /** Suspended. */
  public static final SuspensionState SUSPENDED = VALUES.get("suspended");

  private SuspensionState(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static SuspensionState of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
