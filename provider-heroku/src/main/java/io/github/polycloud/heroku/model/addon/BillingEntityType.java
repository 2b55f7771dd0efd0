package io.github.polycloud.heroku.model.addon;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The type of a billing entity. An extensible enum: unknown values are preserved.
 *
 * @param value the value as sent by the service
 * @since 0.1.0
 */
public record BillingEntityType(@JsonValue String value) {
  /** An app; its owner is billed. */
  public static final BillingEntityType APP = new BillingEntityType("app");

  /** A team. */
  public static final BillingEntityType TEAM = new BillingEntityType("team");

  /** Creates an instance from the value sent by the service; unknown values are accepted. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public BillingEntityType {}

  @Override
  public String toString() {
    return value;
  }
}
