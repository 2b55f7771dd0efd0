// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state;

import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** A pool of calls that is refilled evenly over an hour. Callers hold the state's lock. */
final class RateLimit implements Serializable {

  private final int size;
  private final Duration perCall;
  private final Clock clock;
  private int remaining;
  private Instant refilledAt;

  RateLimit(int size, Clock clock) {
    this.size = size;
    this.perCall = Duration.ofHours(1).dividedBy(size);
    this.clock = clock;
    this.remaining = size;
    this.refilledAt = clock.instant();
  }

  boolean take() {
    refill();
    if (remaining == 0) {
      return false;
    }
    remaining--;
    return true;
  }

  int remaining() {
    refill();
    return remaining;
  }

  private void refill() {
    long calls = Duration.between(refilledAt, clock.instant()).dividedBy(perCall);
    if (calls > 0) {
      remaining = (int) Math.min(size, remaining + calls);
      refilledAt = refilledAt.plus(perCall.multipliedBy(calls));
    }
  }
}
