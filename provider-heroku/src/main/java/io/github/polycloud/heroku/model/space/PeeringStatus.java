// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.space;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * The status of a peering. An extensible enum: unknown values are preserved.
 *
 * @since 0.1.0
 */
public final class PeeringStatus extends ExtensibleEnum {
  private static final Values<PeeringStatus> VALUES = Values.of(PeeringStatus::new);

  /** The request is being sent to AWS. */
  public static final PeeringStatus INITIATING_REQUEST = VALUES.get("initiating-request");

  /** Awaiting acceptance. */
  public static final PeeringStatus PENDING_ACCEPTANCE = VALUES.get("pending-acceptance");

  /** Provisioning is in progress. */
  public static final PeeringStatus PROVISIONING = VALUES.get("provisioning");

  /** Active. */
  public static final PeeringStatus ACTIVE = VALUES.get("active");

  /** Failed. */
  public static final PeeringStatus FAILED = VALUES.get("failed");

  /** Expired before it was accepted. */
  public static final PeeringStatus EXPIRED = VALUES.get("expired");

  /** Rejected. */
  public static final PeeringStatus REJECTED = VALUES.get("rejected");

  /** Deleted. */
  public static final PeeringStatus DELETED = VALUES.get("deleted");

  private PeeringStatus(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PeeringStatus of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }

  /** Returns whether this is {@link #ACTIVE}. */
  public boolean active() {
    return this == ACTIVE;
  }

  /** Returns whether this is {@link #FAILED}. */
  public boolean failed() {
    return this == FAILED;
  }
}
