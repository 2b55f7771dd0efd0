package io.github.polycloud.heroku.model.space;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The status of a peering. An extensible enum: unknown values are preserved.
 *
 * @param value the value as sent by the service
 * @since 0.1.0
 */
public record PeeringStatus(@JsonValue String value) {
  /** The request is being sent to AWS. */
  public static final PeeringStatus INITIATING_REQUEST = new PeeringStatus("initiating-request");

  /** Awaiting acceptance. */
  public static final PeeringStatus PENDING_ACCEPTANCE = new PeeringStatus("pending-acceptance");

  /** Provisioning is in progress. */
  public static final PeeringStatus PROVISIONING = new PeeringStatus("provisioning");

  /** Active. */
  public static final PeeringStatus ACTIVE = new PeeringStatus("active");

  /** Failed. */
  public static final PeeringStatus FAILED = new PeeringStatus("failed");

  /** Expired before it was accepted. */
  public static final PeeringStatus EXPIRED = new PeeringStatus("expired");

  /** Rejected. */
  public static final PeeringStatus REJECTED = new PeeringStatus("rejected");

  /** Deleted. */
  public static final PeeringStatus DELETED = new PeeringStatus("deleted");

  /** Creates an instance from the value sent by the service; unknown values are accepted. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public PeeringStatus {}

  @Override
  public String toString() {
    return value;
  }
}
