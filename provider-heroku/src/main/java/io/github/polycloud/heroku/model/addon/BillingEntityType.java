package io.github.polycloud.heroku.model.addon;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What is billed. An open set: a word that no constant names is kept as the service sent it.
 *
 * @param value the word
 */
public record BillingEntityType(@JsonValue String value) {
  /** The owner of one app. */
  public static final BillingEntityType APP = new BillingEntityType("app");

  /** A team. */
  public static final BillingEntityType TEAM = new BillingEntityType("team");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public BillingEntityType {}

  @Override
  public String toString() {
    return value;
  }
}
