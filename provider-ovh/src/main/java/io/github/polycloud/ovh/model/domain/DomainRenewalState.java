package io.github.polycloud.ovh.model.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Renewal state of a domain name. Values without a constant are kept as the service sent them.
 *
 * @param value the value as the service sends it
 * @since 0.1.0
 */
public record DomainRenewalState(@JsonValue String value) {
  /** Renewed automatically. */
  public static final DomainRenewalState AUTOMATIC_RENEW =
      new DomainRenewalState("automatic_renew");

  /** Expires unless renewed manually. */
  public static final DomainRenewalState MANUAL_RENEW = new DomainRenewalState("manual_renew");

  /** Cancellation was requested. */
  public static final DomainRenewalState CANCELLATION_REQUESTED =
      new DomainRenewalState("cancellation_requested");

  /** Cancelled. */
  public static final DomainRenewalState CANCELLATION_COMPLETE =
      new DomainRenewalState("cancellation_complete");

  /** Waiting for payment. */
  public static final DomainRenewalState UNPAID = new DomainRenewalState("unpaid");

  /** Creates a value from its JSON string. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public DomainRenewalState {}

  @Override
  public String toString() {
    return value;
  }
}
