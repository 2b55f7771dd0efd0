package io.github.polycloud.heroku.model.addon;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A compliance regime of a plan. An extensible enum: unknown values are preserved.
 *
 * @param value the value as sent by the service
 * @since 0.1.0
 */
public record Compliance(@JsonValue String value) {
  /** Protected health information in the United States (HIPAA). */
  public static final Compliance HIPAA = new Compliance("HIPAA");

  /** Payment card data (PCI). */
  public static final Compliance PCI = new Compliance("PCI");

  /** Creates an instance from the value sent by the service; unknown values are accepted. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Compliance {}

  @Override
  public String toString() {
    return value;
  }
}
