package io.github.polycloud.ovh.model.hosting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What runs the pages of a hosting. An open set: a word that no constant names is kept as the
 * service sent it.
 *
 * @param value the word
 */
public record EngineName(@JsonValue String value) {
  /** PHP kept ready, which is fast. */
  public static final EngineName PHP = new EngineName("php");

  /** PHP started anew for each visit. */
  public static final EngineName PHP_CGI = new EngineName("phpcgi");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public EngineName {}

  @Override
  public String toString() {
    return value;
  }
}
