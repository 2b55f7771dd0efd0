// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.vps;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * State of a VPS task. Values without a constant are kept as the service sent them.
 *
 * @since 0.1.0
 */
public final class VpsTaskState extends ExtensibleEnum {
  private static final Values<VpsTaskState> VALUES = Values.of(VpsTaskState::new);

  /** Waiting to start. */
  public static final VpsTaskState TODO = VALUES.get("todo");

  /** Running. */
  public static final VpsTaskState DOING = VALUES.get("doing");

  /** Completed successfully. */
  public static final VpsTaskState DONE = VALUES.get("done");

  /** Paused. */
  public static final VpsTaskState PAUSED = VALUES.get("paused");

  /** Blocked. */
  public static final VpsTaskState BLOCKED = VALUES.get("blocked");

  /** Waiting for confirmation. */
  public static final VpsTaskState WAITING_ACK = VALUES.get("waitingAck");

  /** Cancelled. */
  public static final VpsTaskState CANCELLED = VALUES.get("cancelled");

  /** Failed. */
  public static final VpsTaskState ERROR = VALUES.get("error");

  private VpsTaskState(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static VpsTaskState of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
