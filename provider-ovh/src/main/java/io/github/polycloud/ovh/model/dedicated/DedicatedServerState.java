// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.dedicated;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * Health state of a dedicated server. Values without a constant are kept as the service sent them.
 *
 * @since 0.1.0
 */
public final class DedicatedServerState extends ExtensibleEnum {
  private static final Values<DedicatedServerState> VALUES = Values.of(DedicatedServerState::new);

  /** Healthy. */
  public static final DedicatedServerState OK = VALUES.get("ok");

  /** Faulty. */
  public static final DedicatedServerState ERROR = VALUES.get("error");

  /** Detected as compromised. */
  public static final DedicatedServerState HACKED = VALUES.get("hacked");

  /** Detected as compromised and blocked. */
  public static final DedicatedServerState HACKED_BLOCKED = VALUES.get("hackedBlocked");

  private DedicatedServerState(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static DedicatedServerState of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
