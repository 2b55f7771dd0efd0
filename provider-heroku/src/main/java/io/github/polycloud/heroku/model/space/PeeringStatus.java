package io.github.polycloud.heroku.model.space;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How far a peering is. An open set: a word that no constant names is kept as the service sent it.
 *
 * @param value the word
 */
public record PeeringStatus(@JsonValue String value) {
  /** It was asked for at AWS. */
  public static final PeeringStatus INITIATING_REQUEST = new PeeringStatus("initiating-request");

  /** It waits to be accepted. */
  public static final PeeringStatus PENDING_ACCEPTANCE = new PeeringStatus("pending-acceptance");

  /** It is being made. */
  public static final PeeringStatus PROVISIONING = new PeeringStatus("provisioning");

  /** It carries traffic. */
  public static final PeeringStatus ACTIVE = new PeeringStatus("active");

  /** It could not be made. */
  public static final PeeringStatus FAILED = new PeeringStatus("failed");

  /** It was not accepted in time. */
  public static final PeeringStatus EXPIRED = new PeeringStatus("expired");

  /** It was turned down. */
  public static final PeeringStatus REJECTED = new PeeringStatus("rejected");

  /** It is gone. */
  public static final PeeringStatus DELETED = new PeeringStatus("deleted");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public PeeringStatus {}

  @Override
  public String toString() {
    return value;
  }
}
