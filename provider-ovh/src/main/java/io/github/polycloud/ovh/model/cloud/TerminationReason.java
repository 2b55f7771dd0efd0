package io.github.polycloud.ovh.model.cloud;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Why a service is given up. An open set: a word that no constant names is kept as the service sent
 * it.
 *
 * @param value the word
 */
public record TerminationReason(@JsonValue String value) {
  /** It does other things than are wanted. */
  public static final TerminationReason FEATURES_DONT_SUIT_ME =
      new TerminationReason("FEATURES_DONT_SUIT_ME");

  /** It is too slow. */
  public static final TerminationReason LACK_OF_PERFORMANCES =
      new TerminationReason("LACK_OF_PERFORMANCES");

  /** Another product of OVH took its place. */
  public static final TerminationReason MIGRATED_TO_ANOTHER_OVH_PRODUCT =
      new TerminationReason("MIGRATED_TO_ANOTHER_OVH_PRODUCT");

  /** A product of somebody else took its place. */
  public static final TerminationReason MIGRATED_TO_COMPETITOR =
      new TerminationReason("MIGRATED_TO_COMPETITOR");

  /** The customer feels unseen. */
  public static final TerminationReason NOT_ENOUGH_RECOGNITION =
      new TerminationReason("NOT_ENOUGH_RECOGNITION");

  /** It is needed no longer. */
  public static final TerminationReason NOT_NEEDED_ANYMORE =
      new TerminationReason("NOT_NEEDED_ANYMORE");

  /** It fails too often. */
  public static final TerminationReason NOT_RELIABLE = new TerminationReason("NOT_RELIABLE");

  /** Nobody answers. */
  public static final TerminationReason NO_ANSWER = new TerminationReason("NO_ANSWER");

  /** Another reason. */
  public static final TerminationReason OTHER = new TerminationReason("OTHER");

  /** It is too large or too small. */
  public static final TerminationReason PRODUCT_DIMENSION_DONT_SUIT_ME =
      new TerminationReason("PRODUCT_DIMENSION_DONT_SUIT_ME");

  /** Its tools are not the right ones. */
  public static final TerminationReason PRODUCT_TOOLS_DONT_SUIT_ME =
      new TerminationReason("PRODUCT_TOOLS_DONT_SUIT_ME");

  /** It costs too much. */
  public static final TerminationReason TOO_EXPENSIVE = new TerminationReason("TOO_EXPENSIVE");

  /** It is too hard to use. */
  public static final TerminationReason TOO_HARD_TO_USE = new TerminationReason("TOO_HARD_TO_USE");

  /** The support did not help; the word is misspelt by the service. */
  public static final TerminationReason UNSATISFIED_BY_CUSTOMER_SUPPORT =
      new TerminationReason("UNSATIFIED_BY_CUSTOMER_SUPPORT");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public TerminationReason {}

  @Override
  public String toString() {
    return value;
  }
}
