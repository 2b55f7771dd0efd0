// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ratelimit.bucket4j;

import io.github.bucket4j.BucketConfiguration;
import io.github.polycloud.config.RateLimit;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * The arithmetic of a limit in tokens of Bucket4j. A call takes several, so that a pause can be
 * expressed as a debt that is more exact than one call.
 *
 * @param perPeriod tokens that a bucket receives per period
 * @param periodNanos the period
 * @param capacity the most tokens that a bucket contains
 */
record BucketTokens(long perPeriod, long periodNanos, long capacity) {
  /** The tokens of one call. */
  static final long PER_CALL = 1000;

  /**
   * Returns the tokens of a limit.
   *
   * @param burst the most calls at once
   * @throws IllegalArgumentException if the limit is adaptive or too high, or the burst out of
   *     range
   */
  static BucketTokens of(RateLimit limit, int burst) {
    if (limit.adaptive()) {
      throw new IllegalArgumentException("limit must be fixed, was " + limit);
    }
    if (burst < 1 || burst > limit.calls()) {
      throw new IllegalArgumentException(
          "burst must be between 1 and the calls of the limit, "
              + limit.calls()
              + ", was "
              + burst);
    }
    long periodNanos = limit.period().toNanos();
    long perPeriod = limit.calls() * PER_CALL;
    if (perPeriod > periodNanos) {
      throw new IllegalArgumentException(
          "limit must be at most a million calls a second, was " + limit);
    }
    return new BucketTokens(perPeriod, periodNanos, burst * PER_CALL);
  }

  /** Returns the configuration of a bucket, which is full at first. */
  BucketConfiguration configuration() {
    return BucketConfiguration.builder()
        .addLimit(
            bandwidth ->
                bandwidth.capacity(capacity).refillGreedy(perPeriod, Duration.ofNanos(periodNanos)))
        .build();
  }

  /** Returns the configuration of a bucket with one token per interval, and at most one. */
  static BucketConfiguration once(Duration interval) {
    return BucketConfiguration.builder()
        .addLimit(bandwidth -> bandwidth.capacity(1).refillIntervally(1, interval))
        .build();
  }

  /** Returns the mean time between two calls. */
  Duration perCall() {
    return Duration.ofNanos(periodNanos).multipliedBy(PER_CALL).dividedBy(perPeriod);
  }

  /** Returns how many tokens a bucket receives in a time, rounded up. */
  long in(long nanos) {
    return (long) Math.ceil((double) nanos / periodNanos * perPeriod);
  }

  /** Returns how many tokens a bucket contains from which a call must wait for a time. */
  long before(Duration wait) {
    return PER_CALL - in(TimeUnit.NANOSECONDS.convert(wait));
  }
}
