package io.github.polycloud.ovh.model.dedicated;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The level of support a server has. An open set: a word that no constant names is kept as the
 * service sent it.
 *
 * @param value the word
 */
public record SupportLevel(@JsonValue String value) {
  /** The one that all have. */
  public static final SupportLevel STANDARD = new SupportLevel("gs");

  /** Answers come faster. */
  public static final SupportLevel FASTPATH = new SupportLevel("fastpath");

  /** For professional use. */
  public static final SupportLevel PRO = new SupportLevel("pro");

  /** For what must not stop. */
  public static final SupportLevel CRITICAL = new SupportLevel("critical");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public SupportLevel {}

  @Override
  public String toString() {
    return value;
  }
}
