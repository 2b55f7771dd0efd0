// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.cloud;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * Status of an instance. Values without a constant are kept as the service sent them.
 *
 * @since 0.1.0
 */
public final class InstanceStatus extends ExtensibleEnum {
  private static final Values<InstanceStatus> VALUES = Values.of(InstanceStatus::new);

  /** Running. */
  public static final InstanceStatus ACTIVE = VALUES.get("ACTIVE");

  /** Being created. */
  public static final InstanceStatus BUILD = VALUES.get("BUILD");

  /** Being created. */
  public static final InstanceStatus BUILDING = VALUES.get("BUILDING");

  /** Deleted. */
  public static final InstanceStatus DELETED = VALUES.get("DELETED");

  /** Being deleted. */
  public static final InstanceStatus DELETING = VALUES.get("DELETING");

  /** The last operation failed. */
  public static final InstanceStatus ERROR = VALUES.get("ERROR");

  /** Being power-cycled. */
  public static final InstanceStatus HARD_REBOOT = VALUES.get("HARD_REBOOT");

  /** Moving to another host. */
  public static final InstanceStatus MIGRATING = VALUES.get("MIGRATING");

  /** The password is being set. */
  public static final InstanceStatus PASSWORD = VALUES.get("PASSWORD");

  /** Paused, with its state in memory. */
  public static final InstanceStatus PAUSED = VALUES.get("PAUSED");

  /** Rebooting. */
  public static final InstanceStatus REBOOT = VALUES.get("REBOOT");

  /** Being reinstalled. */
  public static final InstanceStatus REBUILD = VALUES.get("REBUILD");

  /** Running the rescue system. */
  public static final InstanceStatus RESCUE = VALUES.get("RESCUE");

  /** Running the rescue system. */
  public static final InstanceStatus RESCUED = VALUES.get("RESCUED");

  /** Starting the rescue system. */
  public static final InstanceStatus RESCUING = VALUES.get("RESCUING");

  /** The flavor is being changed. */
  public static final InstanceStatus RESIZE = VALUES.get("RESIZE");

  /** The flavor was changed. */
  public static final InstanceStatus RESIZED = VALUES.get("RESIZED");

  /** Resuming from suspension. */
  public static final InstanceStatus RESUMING = VALUES.get("RESUMING");

  /** Reverting to the former flavor. */
  public static final InstanceStatus REVERT_RESIZE = VALUES.get("REVERT_RESIZE");

  /** Stopped, with a stored image. */
  public static final InstanceStatus SHELVED = VALUES.get("SHELVED");

  /** Stopped, with a stored image and no host resources. */
  public static final InstanceStatus SHELVED_OFFLOADED = VALUES.get("SHELVED_OFFLOADED");

  /** Being shelved. */
  public static final InstanceStatus SHELVING = VALUES.get("SHELVING");

  /** Stopped. */
  public static final InstanceStatus SHUTOFF = VALUES.get("SHUTOFF");

  /** An image is being created. */
  public static final InstanceStatus SNAPSHOTTING = VALUES.get("SNAPSHOTTING");

  /** Deleted, but can be restored. */
  public static final InstanceStatus SOFT_DELETED = VALUES.get("SOFT_DELETED");

  /** Stopped. */
  public static final InstanceStatus STOPPED = VALUES.get("STOPPED");

  /** Suspended, with its state on disk. */
  public static final InstanceStatus SUSPENDED = VALUES.get("SUSPENDED");

  /** Unknown to the service. */
  public static final InstanceStatus UNKNOWN = VALUES.get("UNKNOWN");

  /** Leaving the rescue system. */
  public static final InstanceStatus UNRESCUING = VALUES.get("UNRESCUING");

  /** Being restored from a stored image. */
  public static final InstanceStatus UNSHELVING = VALUES.get("UNSHELVING");

  /** The new flavor awaits confirmation. */
  public static final InstanceStatus VERIFY_RESIZE = VALUES.get("VERIFY_RESIZE");

  private InstanceStatus(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static InstanceStatus of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
