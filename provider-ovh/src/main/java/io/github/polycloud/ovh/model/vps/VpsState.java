package io.github.polycloud.ovh.model.vps;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a VPS is doing. An open set: a word that no constant names is kept as the service sent it.
 *
 * @param value the word
 */
public record VpsState(@JsonValue String value) {
  /** It runs. */
  public static final VpsState RUNNING = new VpsState("running");

  /** It is off. */
  public static final VpsState STOPPED = new VpsState("stopped");

  /** It is being stopped. */
  public static final VpsState STOPPING = new VpsState("stopping");

  /** It restarts. */
  public static final VpsState REBOOTING = new VpsState("rebooting");

  /** It is being installed. */
  public static final VpsState INSTALLING = new VpsState("installing");

  /** It is changing its offer. */
  public static final VpsState UPGRADING = new VpsState("upgrading");

  /** It is being backed up. */
  public static final VpsState BACKUPING = new VpsState("backuping");

  /** It runs its rescue system. */
  public static final VpsState RESCUED = new VpsState("rescued");

  /** OVH works on it. */
  public static final VpsState MAINTENANCE = new VpsState("maintenance");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public VpsState {}

  @Override
  public String toString() {
    return value;
  }
}
