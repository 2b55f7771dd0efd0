// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * Renewal state of a domain name. Values without a constant are kept as the service sent them.
 *
 * @since 0.1.0
 */
public final class DomainRenewalState extends ExtensibleEnum {
  private static final Values<DomainRenewalState> VALUES = Values.of(DomainRenewalState::new);

  /** Renewed automatically. */
  public static final DomainRenewalState AUTOMATIC_RENEW = VALUES.get("automatic_renew");

  /** Expires unless renewed manually. */
  public static final DomainRenewalState MANUAL_RENEW = VALUES.get("manual_renew");

  /** Cancellation was requested. */
  public static final DomainRenewalState CANCELLATION_REQUESTED =
      VALUES.get("cancellation_requested");

  /** Cancelled. */
  public static final DomainRenewalState CANCELLATION_COMPLETE =
      VALUES.get("cancellation_complete");

  /** Waiting for payment. */
  public static final DomainRenewalState UNPAID = VALUES.get("unpaid");

  private DomainRenewalState(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static DomainRenewalState of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
