package io.github.polycloud.ovh.model.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What happens on the last day of a domain name. An open set: a word that no constant names is kept
 * as the service sent it.
 *
 * @param value the word
 */
public record DomainRenewalState(@JsonValue String value) {
  /** It is renewed by itself. */
  public static final DomainRenewalState AUTOMATIC_RENEW =
      new DomainRenewalState("automatic_renew");

  /** It is renewed by hand, or lost. */
  public static final DomainRenewalState MANUAL_RENEW = new DomainRenewalState("manual_renew");

  /** It was asked to be given up. */
  public static final DomainRenewalState CANCELLATION_REQUESTED =
      new DomainRenewalState("cancellation_requested");

  /** It was given up. */
  public static final DomainRenewalState CANCELLATION_COMPLETE =
      new DomainRenewalState("cancellation_complete");

  /** It waits for its payment. */
  public static final DomainRenewalState UNPAID = new DomainRenewalState("unpaid");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public DomainRenewalState {}

  @Override
  public String toString() {
    return value;
  }
}
