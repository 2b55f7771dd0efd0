// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.cloud;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * Reason for the termination of a service. Values without a constant are kept as the service sent
 * them.
 *
 * @since 0.1.0
 */
public final class TerminationReason extends ExtensibleEnum {
  private static final Values<TerminationReason> VALUES = Values.of(TerminationReason::new);

  /** The features do not fit. */
  public static final TerminationReason FEATURES_DONT_SUIT_ME = VALUES.get("FEATURES_DONT_SUIT_ME");

  /** The performance is insufficient. */
  public static final TerminationReason LACK_OF_PERFORMANCES = VALUES.get("LACK_OF_PERFORMANCES");

  /** Migrated to another product of OVH. */
  public static final TerminationReason MIGRATED_TO_ANOTHER_OVH_PRODUCT =
      VALUES.get("MIGRATED_TO_ANOTHER_OVH_PRODUCT");

  /** Migrated to a competitor. */
  public static final TerminationReason MIGRATED_TO_COMPETITOR =
      VALUES.get("MIGRATED_TO_COMPETITOR");

  /** The customer feels insufficiently recognized. */
  public static final TerminationReason NOT_ENOUGH_RECOGNITION =
      VALUES.get("NOT_ENOUGH_RECOGNITION");

  /** No longer needed. */
  public static final TerminationReason NOT_NEEDED_ANYMORE = VALUES.get("NOT_NEEDED_ANYMORE");

  /** The service is unreliable. */
  public static final TerminationReason NOT_RELIABLE = VALUES.get("NOT_RELIABLE");

  /** No answer. */
  public static final TerminationReason NO_ANSWER = VALUES.get("NO_ANSWER");

  /** Other. */
  public static final TerminationReason OTHER = VALUES.get("OTHER");

  /** The size does not fit. */
  public static final TerminationReason PRODUCT_DIMENSION_DONT_SUIT_ME =
      VALUES.get("PRODUCT_DIMENSION_DONT_SUIT_ME");

  /** The tools do not fit. */
  public static final TerminationReason PRODUCT_TOOLS_DONT_SUIT_ME =
      VALUES.get("PRODUCT_TOOLS_DONT_SUIT_ME");

  /** Too expensive. */
  public static final TerminationReason TOO_EXPENSIVE = VALUES.get("TOO_EXPENSIVE");

  /** Too hard to use. */
  public static final TerminationReason TOO_HARD_TO_USE = VALUES.get("TOO_HARD_TO_USE");

  /** Dissatisfied with customer support; the service misspells the value. */
  public static final TerminationReason UNSATISFIED_BY_CUSTOMER_SUPPORT =
      VALUES.get("UNSATIFIED_BY_CUSTOMER_SUPPORT");

  private TerminationReason(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static TerminationReason of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
