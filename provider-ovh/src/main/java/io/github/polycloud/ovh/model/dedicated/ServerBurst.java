// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.dedicated;

import io.github.polycloud.ovh.model.UnitAndValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Bandwidth burst of a server, a temporary increase of its bandwidth.
 *
 * @param status whether bursts are enabled
 * @param capacity the burst bandwidth, set by the service
 * @since 0.1.0
 */
public record ServerBurst(BurstStatus status, @Nullable UnitAndValue capacity) {
  /** Returns the argument for {@code DedicatedServers.setBurst}. */
  public static ServerBurst of(BurstStatus status) {
    Objects.requireNonNull(status, "status");
    return new ServerBurst(status, null);
  }
}
