package io.github.polycloud.ovh.model.cloud;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Status of an instance. Values without a constant are kept as the service sent them.
 *
 * @param value the value as the service sends it
 * @since 0.1.0
 */
public record InstanceStatus(@JsonValue String value) {
  /** Running. */
  public static final InstanceStatus ACTIVE = new InstanceStatus("ACTIVE");

  /** Being created. */
  public static final InstanceStatus BUILD = new InstanceStatus("BUILD");

  /** Being created. */
  public static final InstanceStatus BUILDING = new InstanceStatus("BUILDING");

  /** Deleted. */
  public static final InstanceStatus DELETED = new InstanceStatus("DELETED");

  /** Being deleted. */
  public static final InstanceStatus DELETING = new InstanceStatus("DELETING");

  /** The last operation failed. */
  public static final InstanceStatus ERROR = new InstanceStatus("ERROR");

  /** Being power-cycled. */
  public static final InstanceStatus HARD_REBOOT = new InstanceStatus("HARD_REBOOT");

  /** Moving to another host. */
  public static final InstanceStatus MIGRATING = new InstanceStatus("MIGRATING");

  /** The password is being set. */
  public static final InstanceStatus PASSWORD = new InstanceStatus("PASSWORD");

  /** Paused, with its state in memory. */
  public static final InstanceStatus PAUSED = new InstanceStatus("PAUSED");

  /** Rebooting. */
  public static final InstanceStatus REBOOT = new InstanceStatus("REBOOT");

  /** Being reinstalled. */
  public static final InstanceStatus REBUILD = new InstanceStatus("REBUILD");

  /** Running the rescue system. */
  public static final InstanceStatus RESCUE = new InstanceStatus("RESCUE");

  /** Running the rescue system. */
  public static final InstanceStatus RESCUED = new InstanceStatus("RESCUED");

  /** Starting the rescue system. */
  public static final InstanceStatus RESCUING = new InstanceStatus("RESCUING");

  /** The flavor is being changed. */
  public static final InstanceStatus RESIZE = new InstanceStatus("RESIZE");

  /** The flavor was changed. */
  public static final InstanceStatus RESIZED = new InstanceStatus("RESIZED");

  /** Resuming from suspension. */
  public static final InstanceStatus RESUMING = new InstanceStatus("RESUMING");

  /** Reverting to the former flavor. */
  public static final InstanceStatus REVERT_RESIZE = new InstanceStatus("REVERT_RESIZE");

  /** Stopped, with a stored image. */
  public static final InstanceStatus SHELVED = new InstanceStatus("SHELVED");

  /** Stopped, with a stored image and no host resources. */
  public static final InstanceStatus SHELVED_OFFLOADED = new InstanceStatus("SHELVED_OFFLOADED");

  /** Being shelved. */
  public static final InstanceStatus SHELVING = new InstanceStatus("SHELVING");

  /** Stopped. */
  public static final InstanceStatus SHUTOFF = new InstanceStatus("SHUTOFF");

  /** An image is being created. */
  public static final InstanceStatus SNAPSHOTTING = new InstanceStatus("SNAPSHOTTING");

  /** Deleted, but can be restored. */
  public static final InstanceStatus SOFT_DELETED = new InstanceStatus("SOFT_DELETED");

  /** Stopped. */
  public static final InstanceStatus STOPPED = new InstanceStatus("STOPPED");

  /** Suspended, with its state on disk. */
  public static final InstanceStatus SUSPENDED = new InstanceStatus("SUSPENDED");

  /** Unknown to the service. */
  public static final InstanceStatus UNKNOWN = new InstanceStatus("UNKNOWN");

  /** Leaving the rescue system. */
  public static final InstanceStatus UNRESCUING = new InstanceStatus("UNRESCUING");

  /** Being restored from a stored image. */
  public static final InstanceStatus UNSHELVING = new InstanceStatus("UNSHELVING");

  /** The new flavor awaits confirmation. */
  public static final InstanceStatus VERIFY_RESIZE = new InstanceStatus("VERIFY_RESIZE");

  /** Creates a value from its JSON string. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public InstanceStatus {}

  @Override
  public String toString() {
    return value;
  }
}
