package io.github.polycloud.ovh.model.service;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Whether a service can be used. An open set: a word that no constant names is kept as the service
 * sent it.
 *
 * @param value the word
 */
public record ServiceStatus(@JsonValue String value) {
  /** It can. */
  public static final ServiceStatus OK = new ServiceStatus("ok");

  /** Its last day has passed. */
  public static final ServiceStatus EXPIRED = new ServiceStatus("expired");

  /** It is being made. */
  public static final ServiceStatus IN_CREATION = new ServiceStatus("inCreation");

  /** It waits for its payment. */
  public static final ServiceStatus UNPAID = new ServiceStatus("unPaid");

  /** It waits for an older debt to be paid. */
  public static final ServiceStatus PENDING_DEBT = new ServiceStatus("pendingDebt");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ServiceStatus {}

  @Override
  public String toString() {
    return value;
  }
}
