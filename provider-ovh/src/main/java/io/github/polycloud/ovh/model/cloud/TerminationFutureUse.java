package io.github.polycloud.ovh.model.cloud;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Planned replacement of a terminated service. Values without a constant are kept as the service
 * sent them.
 *
 * @param value the value as the service sends it
 * @since 0.1.0
 */
public record TerminationFutureUse(@JsonValue String value) {
  /** No replacement. */
  public static final TerminationFutureUse NOT_REPLACING_SERVICE =
      new TerminationFutureUse("NOT_REPLACING_SERVICE");

  /** Other. */
  public static final TerminationFutureUse OTHER = new TerminationFutureUse("OTHER");

  /** Another service of OVH. */
  public static final TerminationFutureUse SUBSCRIBE_AN_OTHER_SERVICE =
      new TerminationFutureUse("SUBSCRIBE_AN_OTHER_SERVICE");

  /** Another kind of service from a competitor. */
  public static final TerminationFutureUse SUBSCRIBE_OTHER_KIND_OF_SERVICE_WITH_COMPETITOR =
      new TerminationFutureUse("SUBSCRIBE_OTHER_KIND_OF_SERVICE_WITH_COMPETITOR");

  /** The same kind of service from a competitor. */
  public static final TerminationFutureUse SUBSCRIBE_SIMILAR_SERVICE_WITH_COMPETITOR =
      new TerminationFutureUse("SUBSCRIBE_SIMILAR_SERVICE_WITH_COMPETITOR");

  /** Creates a value from its JSON string. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public TerminationFutureUse {}

  @Override
  public String toString() {
    return value;
  }
}
