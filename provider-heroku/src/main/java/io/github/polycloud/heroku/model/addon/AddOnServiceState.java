// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.addon;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * The release state of an add-on service. An extensible enum: unknown values are preserved.
 *
 * @since 0.1.0
 */
public final class AddOnServiceState extends ExtensibleEnum {
  private static final Values<AddOnServiceState> VALUES = Values.of(AddOnServiceState::new);

  /** Available to invited users. */
  public static final AddOnServiceState ALPHA = VALUES.get("alpha");

  /** Available as a beta. */
  public static final AddOnServiceState BETA = VALUES.get("beta");

  /** Generally available. */
  public static final AddOnServiceState GA = VALUES.get("ga");

  /** Being shut down; no new instances can be provisioned. */
  public static final AddOnServiceState SHUTDOWN = VALUES.get("shutdown");

  private AddOnServiceState(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static AddOnServiceState of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
