package io.github.polycloud.ovh.model.service;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Status of a service. Values without a constant are kept as the service sent them.
 *
 * @param value the value as the service sends it
 * @since 0.1.0
 */
public record ServiceStatus(@JsonValue String value) {
  /** Usable. */
  public static final ServiceStatus OK = new ServiceStatus("ok");

  /** Expired. */
  public static final ServiceStatus EXPIRED = new ServiceStatus("expired");

  /** Being created. */
  public static final ServiceStatus IN_CREATION = new ServiceStatus("inCreation");

  /** Waiting for payment. */
  public static final ServiceStatus UNPAID = new ServiceStatus("unPaid");

  /** Waiting for the payment of an older debt. */
  public static final ServiceStatus PENDING_DEBT = new ServiceStatus("pendingDebt");

  /** Creates a value from its JSON string. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ServiceStatus {}

  @Override
  public String toString() {
    return value;
  }
}
