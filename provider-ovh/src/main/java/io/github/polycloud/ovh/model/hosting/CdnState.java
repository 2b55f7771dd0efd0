package io.github.polycloud.ovh.model.hosting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Whether a domain is served by the CDN. An open set: a word that no constant names is kept as the
 * service sent it.
 *
 * @param value the word
 */
public record CdnState(@JsonValue String value) {
  /** It is. */
  public static final CdnState ACTIVE = new CdnState("active");

  /** It is not. */
  public static final CdnState NONE = new CdnState("none");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public CdnState {}

  @Override
  public String toString() {
    return value;
  }
}
