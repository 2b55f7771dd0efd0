package io.github.polycloud.ovh.model.cloud;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Status of the monthly billing of an instance. Values without a constant are kept as the service
 * sent them.
 *
 * @param value the value as the service sends it
 * @since 0.1.0
 */
public record MonthlyBillingStatus(@JsonValue String value) {
  /** Active. */
  public static final MonthlyBillingStatus OK = new MonthlyBillingStatus("ok");

  /** Not active yet. */
  public static final MonthlyBillingStatus ACTIVATION_PENDING =
      new MonthlyBillingStatus("activationPending");

  /** Creates a value from its JSON string. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public MonthlyBillingStatus {}

  @Override
  public String toString() {
    return value;
  }
}
