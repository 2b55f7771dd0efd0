package io.github.polycloud.ovh.model.vps;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * State of a VPS. Values without a constant are kept as the service sent them.
 *
 * @param value the value as the service sends it
 * @since 0.1.0
 */
public record VpsState(@JsonValue String value) {
  /** Running. */
  public static final VpsState RUNNING = new VpsState("running");

  /** Stopped. */
  public static final VpsState STOPPED = new VpsState("stopped");

  /** Stopping. */
  public static final VpsState STOPPING = new VpsState("stopping");

  /** Rebooting. */
  public static final VpsState REBOOTING = new VpsState("rebooting");

  /** Being installed. */
  public static final VpsState INSTALLING = new VpsState("installing");

  /** Being upgraded to another offer. */
  public static final VpsState UPGRADING = new VpsState("upgrading");

  /** Being backed up. */
  public static final VpsState BACKUPING = new VpsState("backuping");

  /** Running the rescue system. */
  public static final VpsState RESCUED = new VpsState("rescued");

  /** Under maintenance by OVH. */
  public static final VpsState MAINTENANCE = new VpsState("maintenance");

  /** Creates a value from its JSON string. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public VpsState {}

  @Override
  public String toString() {
    return value;
  }
}
