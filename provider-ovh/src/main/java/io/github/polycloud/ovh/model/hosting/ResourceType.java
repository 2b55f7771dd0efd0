package io.github.polycloud.ovh.model.hosting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a hosting runs on. An open set: a word that no constant names is kept as the service sent
 * it.
 *
 * @param value the word
 */
public record ResourceType(@JsonValue String value) {
  /** Machines that many share. */
  public static final ResourceType SHARED = new ResourceType("shared");

  /** Machines that many share, without a promise. */
  public static final ResourceType BEST_EFFORT = new ResourceType("bestEffort");

  /** Resources of its own. */
  public static final ResourceType CLOUD = new ResourceType("cloud");

  /** Machines of its own. */
  public static final ResourceType DEDICATED = new ResourceType("dedicated");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ResourceType {}

  @Override
  public String toString() {
    return value;
  }
}
