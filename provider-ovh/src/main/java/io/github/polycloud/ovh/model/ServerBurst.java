package io.github.polycloud.ovh.model;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * Whether a server may use more than its bandwidth for a while.
 *
 * @param status whether it may
 * @param capacity how much it may use then; the service sets it
 */
public record ServerBurst(BurstStatus status, @Nullable UnitAndValue capacity) {
  /** Refuses a value without what the service always sends. */
  public ServerBurst {
    requireNonNull(status, "status");
  }

  /** Bursts on or off, as {@code DedicatedServers.setBurst} takes it. */
  public static ServerBurst of(BurstStatus status) {
    return new ServerBurst(status, null);
  }
}
