package io.github.polycloud.ovh.model.cloud;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Reason for the termination of a service. Values without a constant are kept as the service sent
 * them.
 *
 * @param value the value as the service sends it
 * @since 0.1.0
 */
public record TerminationReason(@JsonValue String value) {
  /** The features do not fit. */
  public static final TerminationReason FEATURES_DONT_SUIT_ME =
      new TerminationReason("FEATURES_DONT_SUIT_ME");

  /** The performance is insufficient. */
  public static final TerminationReason LACK_OF_PERFORMANCES =
      new TerminationReason("LACK_OF_PERFORMANCES");

  /** Migrated to another product of OVH. */
  public static final TerminationReason MIGRATED_TO_ANOTHER_OVH_PRODUCT =
      new TerminationReason("MIGRATED_TO_ANOTHER_OVH_PRODUCT");

  /** Migrated to a competitor. */
  public static final TerminationReason MIGRATED_TO_COMPETITOR =
      new TerminationReason("MIGRATED_TO_COMPETITOR");

  /** The customer feels insufficiently recognized. */
  public static final TerminationReason NOT_ENOUGH_RECOGNITION =
      new TerminationReason("NOT_ENOUGH_RECOGNITION");

  /** No longer needed. */
  public static final TerminationReason NOT_NEEDED_ANYMORE =
      new TerminationReason("NOT_NEEDED_ANYMORE");

  /** The service is unreliable. */
  public static final TerminationReason NOT_RELIABLE = new TerminationReason("NOT_RELIABLE");

  /** No answer. */
  public static final TerminationReason NO_ANSWER = new TerminationReason("NO_ANSWER");

  /** Other. */
  public static final TerminationReason OTHER = new TerminationReason("OTHER");

  /** The size does not fit. */
  public static final TerminationReason PRODUCT_DIMENSION_DONT_SUIT_ME =
      new TerminationReason("PRODUCT_DIMENSION_DONT_SUIT_ME");

  /** The tools do not fit. */
  public static final TerminationReason PRODUCT_TOOLS_DONT_SUIT_ME =
      new TerminationReason("PRODUCT_TOOLS_DONT_SUIT_ME");

  /** Too expensive. */
  public static final TerminationReason TOO_EXPENSIVE = new TerminationReason("TOO_EXPENSIVE");

  /** Too hard to use. */
  public static final TerminationReason TOO_HARD_TO_USE = new TerminationReason("TOO_HARD_TO_USE");

  /** Dissatisfied with customer support; the service misspells the value. */
  public static final TerminationReason UNSATISFIED_BY_CUSTOMER_SUPPORT =
      new TerminationReason("UNSATIFIED_BY_CUSTOMER_SUPPORT");

  /** Creates a value from its JSON string. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public TerminationReason {}

  @Override
  public String toString() {
    return value;
  }
}
