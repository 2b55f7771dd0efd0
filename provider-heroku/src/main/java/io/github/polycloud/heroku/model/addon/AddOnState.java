// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.addon;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * The lifecycle state of an add-on. An extensible enum: unknown values are preserved.
 *
 * @since 0.1.0
 */
public final class AddOnState extends ExtensibleEnum {
  private static final Values<AddOnState> VALUES = Values.of(AddOnState::new);

  /** Provisioning is in progress; config vars are not set yet. */
  public static final AddOnState PROVISIONING = VALUES.get("provisioning");

  /** Ready for use. */
  public static final AddOnState PROVISIONED = VALUES.get("provisioned");

  /** Being removed. */
  public static final AddOnState DEPROVISIONING = VALUES.get("deprovisioning");

  /** Deprovisioned, or provisioning failed. */
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

  /** Returns whether this is {@link #PROVISIONING}. */
  public boolean provisioning() {
    return this == PROVISIONING;
  }

  /** Returns whether this is {@link #PROVISIONED}. */
  public boolean provisioned() {
    return this == PROVISIONED;
  }

  /** Returns whether this is {@link #DEPROVISIONED}. */
  public boolean deprovisioned() {
    return this == DEPROVISIONED;
  }
}
