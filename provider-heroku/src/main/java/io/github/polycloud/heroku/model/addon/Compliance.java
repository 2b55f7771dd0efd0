package io.github.polycloud.heroku.model.addon;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A regime that a plan keeps to. An open set: a word that no constant names is kept as the service
 * sent it.
 *
 * @param value the name
 */
public record Compliance(@JsonValue String value) {
  /** Health data in the United States. */
  public static final Compliance HIPAA = new Compliance("HIPAA");

  /** Payment cards. */
  public static final Compliance PCI = new Compliance("PCI");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Compliance {}

  @Override
  public String toString() {
    return value;
  }
}
