package io.github.polycloud.ovh.model.cloud;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What comes in the place of a service. An open set: a word that no constant names is kept as the
 * service sent it.
 *
 * @param value the word
 */
public record TerminationFutureUse(@JsonValue String value) {
  /** Nothing. */
  public static final TerminationFutureUse NOT_REPLACING_SERVICE =
      new TerminationFutureUse("NOT_REPLACING_SERVICE");

  /** Something else. */
  public static final TerminationFutureUse OTHER = new TerminationFutureUse("OTHER");

  /** Another service of OVH. */
  public static final TerminationFutureUse SUBSCRIBE_AN_OTHER_SERVICE =
      new TerminationFutureUse("SUBSCRIBE_AN_OTHER_SERVICE");

  /** Another kind of service from somebody else. */
  public static final TerminationFutureUse SUBSCRIBE_OTHER_KIND_OF_SERVICE_WITH_COMPETITOR =
      new TerminationFutureUse("SUBSCRIBE_OTHER_KIND_OF_SERVICE_WITH_COMPETITOR");

  /** The same kind of service from somebody else. */
  public static final TerminationFutureUse SUBSCRIBE_SIMILAR_SERVICE_WITH_COMPETITOR =
      new TerminationFutureUse("SUBSCRIBE_SIMILAR_SERVICE_WITH_COMPETITOR");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public TerminationFutureUse {}

  @Override
  public String toString() {
    return value;
  }
}
