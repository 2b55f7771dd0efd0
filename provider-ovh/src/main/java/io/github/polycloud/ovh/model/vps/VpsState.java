// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.vps;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * State of a VPS. Values without a constant are kept as the service sent them.
 *
 * @since 0.1.0
 */
public final class VpsState extends ExtensibleEnum {
  private static final Values<VpsState> VALUES = Values.of(VpsState::new);

  /** Running. */
  public static final VpsState RUNNING = VALUES.get("running");

  /** Stopped. */
  public static final VpsState STOPPED = VALUES.get("stopped");

  /** Stopping. */
  public static final VpsState STOPPING = VALUES.get("stopping");

  /** Rebooting. */
  public static final VpsState REBOOTING = VALUES.get("rebooting");

  /** Being installed. */
  public static final VpsState INSTALLING = VALUES.get("installing");

  /** Being upgraded to another offer. */
  public static final VpsState UPGRADING = VALUES.get("upgrading");

  /** Being backed up. */
  public static final VpsState BACKUPING = VALUES.get("backuping");

  /** Running the rescue system. */
  public static final VpsState RESCUED = VALUES.get("rescued");

  /** Under maintenance by OVH. */
  public static final VpsState MAINTENANCE = VALUES.get("maintenance");

  private VpsState(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static VpsState of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
