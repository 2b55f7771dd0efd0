package io.github.polycloud.ovh.model.cloud;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a flavor may be capable of. An open set: a word that no constant names is kept as the
 * service sent it.
 *
 * @param value the word
 */
public record FlavorCapabilityName(@JsonValue String value) {
  /** Taking additional addresses. */
  public static final FlavorCapabilityName FAILOVER_IP = new FlavorCapabilityName("failoverip");

  /** Being resized to. */
  public static final FlavorCapabilityName RESIZE = new FlavorCapabilityName("resize");

  /** Being backed up as an image. */
  public static final FlavorCapabilityName SNAPSHOT = new FlavorCapabilityName("snapshot");

  /** Taking volumes. */
  public static final FlavorCapabilityName VOLUME = new FlavorCapabilityName("volume");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public FlavorCapabilityName {}

  @Override
  public String toString() {
    return value;
  }
}
