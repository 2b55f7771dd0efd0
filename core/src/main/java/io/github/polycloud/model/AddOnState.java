// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Objects;

/**
 * The provisioning state of an add-on. An extensible enum: a value without a constant is retained
 * as the service sent it.
 *
 * @since 0.1.0
 */
public final class AddOnState extends ExtensibleEnum {
  private static final Values<AddOnState> VALUES = Values.of(AddOnState::new);

  /** It is being provisioned. */
  public static final AddOnState PROVISIONING = VALUES.get("provisioning");

  /** It is ready for use. */
  public static final AddOnState PROVISIONED = VALUES.get("provisioned");

  /** It was removed, or could not be provisioned. */
  public static final AddOnState DEPROVISIONED = VALUES.get("deprovisioned");

  private AddOnState(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static AddOnState of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }

  /** Returns whether this is {@link #PROVISIONED}. */
  public boolean provisioned() {
    return this == PROVISIONED;
  }
}
