package io.github.polycloud.ovh.model.hosting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Whether visits are filtered. An open set: a word that no constant names is kept as the service
 * sent it.
 *
 * @param value the word
 */
public record HttpFirewall(@JsonValue String value) {
  /** They are not. */
  public static final HttpFirewall NONE = new HttpFirewall("none");

  /** They are. */
  public static final HttpFirewall SECURITY = new HttpFirewall("security");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public HttpFirewall {}

  @Override
  public String toString() {
    return value;
  }
}
