package io.github.polycloud.ovh.model.cloud;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Whether an instance is paid by the month. An open set: a word that no constant names is kept as
 * the service sent it.
 *
 * @param value the word
 */
public record MonthlyBillingStatus(@JsonValue String value) {
  /** It is. */
  public static final MonthlyBillingStatus OK = new MonthlyBillingStatus("ok");

  /** It will be. */
  public static final MonthlyBillingStatus ACTIVATION_PENDING =
      new MonthlyBillingStatus("activationPending");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public MonthlyBillingStatus {}

  @Override
  public String toString() {
    return value;
  }
}
