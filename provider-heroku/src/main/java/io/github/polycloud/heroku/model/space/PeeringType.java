package io.github.polycloud.heroku.model.space;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The management type of a peering. An extensible enum: unknown values are preserved.
 *
 * @param value the value as sent by the service
 * @since 0.1.0
 */
public record PeeringType(@JsonValue String value) {
  /** Managed by Heroku, for a data service. */
  public static final PeeringType HEROKU_MANAGED = new PeeringType("heroku-managed");

  /** Managed by the customer. */
  public static final PeeringType CUSTOMER_MANAGED = new PeeringType("customer-managed");

  /** Unknown. */
  public static final PeeringType UNKNOWN = new PeeringType("unknown");

  /** Creates an instance from the value sent by the service; unknown values are accepted. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public PeeringType {}

  @Override
  public String toString() {
    return value;
  }
}
