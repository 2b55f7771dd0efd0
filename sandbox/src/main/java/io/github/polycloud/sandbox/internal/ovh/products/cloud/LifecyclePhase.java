// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.products.cloud;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A status, and the one that replaces it once it was read or after 30 seconds: a polling client
 * sees the change, and no test waits for a timer.
 *
 * @param next the following status, or null if this one lasts
 */
record LifecyclePhase(String status, @Nullable String next, Instant since) implements Serializable {

  private static final Duration LONGEST = Duration.ofSeconds(30);

  static LifecyclePhase lasting(String status, Instant now) {
    return new LifecyclePhase(status, null, now);
  }

  /** The phase after this one was read. */
  LifecyclePhase seen(Instant now) {
    return next == null ? this : lasting(next, now);
  }

  /** The phase at a time, whether it was read or not. */
  LifecyclePhase settled(Instant now) {
    return now.isBefore(since.plus(LONGEST)) ? this : seen(now);
  }

  boolean is(String other) {
    return status.equals(other);
  }
}
