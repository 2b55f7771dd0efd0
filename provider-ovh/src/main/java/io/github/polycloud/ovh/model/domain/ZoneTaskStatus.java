// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * Status of a zone task. Values without a constant are kept as the service sent them.
 *
 * @since 0.1.0
 */
public final class ZoneTaskStatus extends ExtensibleEnum {
  private static final Values<ZoneTaskStatus> VALUES = Values.of(ZoneTaskStatus::new);

  /** Waiting to start. */
  public static final ZoneTaskStatus TODO = VALUES.get("todo");

  /** Running. */
  public static final ZoneTaskStatus DOING = VALUES.get("doing");

  /** Completed successfully. */
  public static final ZoneTaskStatus DONE = VALUES.get("done");

  /** Cancelled. */
  public static final ZoneTaskStatus CANCELLED = VALUES.get("cancelled");

  /** Failed. */
  public static final ZoneTaskStatus ERROR = VALUES.get("error");

  /** Cannot continue without intervention. */
  public static final ZoneTaskStatus PROBLEM = VALUES.get("problem");

  private ZoneTaskStatus(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ZoneTaskStatus of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
