package io.github.polycloud.heroku.model.space;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Who looks after a peering. An open set: a word that no constant names is kept as the service sent
 * it.
 *
 * @param value the word
 */
public record PeeringType(@JsonValue String value) {
  /** Heroku, for a data service. */
  public static final PeeringType HEROKU_MANAGED = new PeeringType("heroku-managed");

  /** The owner of the other network. */
  public static final PeeringType CUSTOMER_MANAGED = new PeeringType("customer-managed");

  /** It cannot be told. */
  public static final PeeringType UNKNOWN = new PeeringType("unknown");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public PeeringType {}

  @Override
  public String toString() {
    return value;
  }
}
