// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.cloud;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * Status of the monthly billing of an instance. Values without a constant are kept as the service
 * sent them.
 *
 * @since 0.1.0
 */
public final class MonthlyBillingStatus extends ExtensibleEnum {
  private static final Values<MonthlyBillingStatus> VALUES = Values.of(MonthlyBillingStatus::new);

  /** Active. */
  public static final MonthlyBillingStatus OK = VALUES.get("ok");

  /** Not active yet. */
  public static final MonthlyBillingStatus ACTIVATION_PENDING = VALUES.get("activationPending");

  private MonthlyBillingStatus(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static MonthlyBillingStatus of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
