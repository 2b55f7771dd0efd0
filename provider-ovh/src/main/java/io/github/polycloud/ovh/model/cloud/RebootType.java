package io.github.polycloud.ovh.model.cloud;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How an instance is restarted. An open set: a word that no constant names is kept as the service
 * sent it.
 *
 * @param value the word
 */
public record RebootType(@JsonValue String value) {
  /** Its system is asked to restart. */
  public static final RebootType SOFT = new RebootType("soft");

  /** Its power is cut and given back. */
  public static final RebootType HARD = new RebootType("hard");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public RebootType {}

  @Override
  public String toString() {
    return value;
  }
}
