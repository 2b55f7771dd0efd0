package io.github.polycloud.ovh.model.dedicated;

import io.github.polycloud.ovh.model.UnitAndValue;
import org.jspecify.annotations.Nullable;

/**
 * Whether a server may use more than its bandwidth for a while.
 *
 * @param status whether it may
 * @param capacity how much it may use then; the service sets it
 */
public record ServerBurst(BurstStatus status, @Nullable UnitAndValue capacity) {
  /** Bursts on or off, as {@code DedicatedServers.setBurst} takes it. */
  public static ServerBurst of(BurstStatus status) {
    return new ServerBurst(status, null);
  }
}
