// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.service;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * Status of a service. Values without a constant are kept as the service sent them.
 *
 * @since 0.1.0
 */
public final class ServiceStatus extends ExtensibleEnum {
  private static final Values<ServiceStatus> VALUES = Values.of(ServiceStatus::new);

  /** Usable. */
  public static final ServiceStatus OK = VALUES.get("ok");

  /** Expired. */
  public static final ServiceStatus EXPIRED = VALUES.get("expired");

  /** Being created. */
  public static final ServiceStatus IN_CREATION = VALUES.get("inCreation");

  /** Waiting for payment. */
  public static final ServiceStatus UNPAID = VALUES.get("unPaid");

  /** Waiting for the payment of an older debt. */
  public static final ServiceStatus PENDING_DEBT = VALUES.get("pendingDebt");

  private ServiceStatus(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ServiceStatus of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
