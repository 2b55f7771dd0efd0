package io.github.polycloud.ovh.model.cloud;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What an instance is doing. An open set: a word that no constant names is kept as the service sent
 * it.
 *
 * @param value the word
 */
public record InstanceStatus(@JsonValue String value) {
  /** It runs. */
  public static final InstanceStatus ACTIVE = new InstanceStatus("ACTIVE");

  /** It is being made. */
  public static final InstanceStatus BUILD = new InstanceStatus("BUILD");

  /** It is being made. */
  public static final InstanceStatus BUILDING = new InstanceStatus("BUILDING");

  /** It is gone. */
  public static final InstanceStatus DELETED = new InstanceStatus("DELETED");

  /** It is being deleted. */
  public static final InstanceStatus DELETING = new InstanceStatus("DELETING");

  /** The last order failed. */
  public static final InstanceStatus ERROR = new InstanceStatus("ERROR");

  /** Its power is cut and given back. */
  public static final InstanceStatus HARD_REBOOT = new InstanceStatus("HARD_REBOOT");

  /** It moves to another host. */
  public static final InstanceStatus MIGRATING = new InstanceStatus("MIGRATING");

  /** Its password is being set. */
  public static final InstanceStatus PASSWORD = new InstanceStatus("PASSWORD");

  /** It is halted, with its memory kept. */
  public static final InstanceStatus PAUSED = new InstanceStatus("PAUSED");

  /** It restarts. */
  public static final InstanceStatus REBOOT = new InstanceStatus("REBOOT");

  /** It is being installed anew. */
  public static final InstanceStatus REBUILD = new InstanceStatus("REBUILD");

  /** It runs its rescue system. */
  public static final InstanceStatus RESCUE = new InstanceStatus("RESCUE");

  /** It runs its rescue system. */
  public static final InstanceStatus RESCUED = new InstanceStatus("RESCUED");

  /** It is starting its rescue system. */
  public static final InstanceStatus RESCUING = new InstanceStatus("RESCUING");

  /** It is changing its flavor. */
  public static final InstanceStatus RESIZE = new InstanceStatus("RESIZE");

  /** Its flavor was changed. */
  public static final InstanceStatus RESIZED = new InstanceStatus("RESIZED");

  /** It comes back from being suspended. */
  public static final InstanceStatus RESUMING = new InstanceStatus("RESUMING");

  /** It goes back to its former flavor. */
  public static final InstanceStatus REVERT_RESIZE = new InstanceStatus("REVERT_RESIZE");

  /** It is off, with an image kept. */
  public static final InstanceStatus SHELVED = new InstanceStatus("SHELVED");

  /** It is off and holds no host. */
  public static final InstanceStatus SHELVED_OFFLOADED = new InstanceStatus("SHELVED_OFFLOADED");

  /** It is being put away. */
  public static final InstanceStatus SHELVING = new InstanceStatus("SHELVING");

  /** It is off. */
  public static final InstanceStatus SHUTOFF = new InstanceStatus("SHUTOFF");

  /** An image is being made of it. */
  public static final InstanceStatus SNAPSHOTTING = new InstanceStatus("SNAPSHOTTING");

  /** It is deleted and can be brought back. */
  public static final InstanceStatus SOFT_DELETED = new InstanceStatus("SOFT_DELETED");

  /** It is off. */
  public static final InstanceStatus STOPPED = new InstanceStatus("STOPPED");

  /** It is halted, with its memory on disk. */
  public static final InstanceStatus SUSPENDED = new InstanceStatus("SUSPENDED");

  /** Nobody knows. */
  public static final InstanceStatus UNKNOWN = new InstanceStatus("UNKNOWN");

  /** It is leaving its rescue system. */
  public static final InstanceStatus UNRESCUING = new InstanceStatus("UNRESCUING");

  /** It comes back from being put away. */
  public static final InstanceStatus UNSHELVING = new InstanceStatus("UNSHELVING");

  /** Its new flavor waits for being confirmed. */
  public static final InstanceStatus VERIFY_RESIZE = new InstanceStatus("VERIFY_RESIZE");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public InstanceStatus {}

  @Override
  public String toString() {
    return value;
  }
}
