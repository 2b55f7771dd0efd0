// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ratelimit.bucket4j;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.VerboseResult;
import io.github.bucket4j.distributed.BucketProxy;
import io.github.polycloud.config.RateLimiter.Feedback;
import io.github.polycloud.config.RateLimiter.Reservation;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import java.util.function.LongSupplier;

/**
 * The bucket of one account, which several processes share. Thread-safe.
 *
 * <p>Bucket4j has no operation that lowers a bucket to a level, and reading before consuming is not
 * atomic: the machines that receive the same {@code 429} would each add its delay. A second bucket
 * with one token per interval therefore decides which machine does it.
 */
final class SharedBucket {
  // A wrong header field must not block an account for a day.
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);
  private static final Duration CORRECTION_INTERVAL = Duration.ofSeconds(1);
  private static final Duration OUTAGE_INTERVAL = Duration.ofSeconds(10);
  private static final long NEVER = Long.MIN_VALUE;

  private final BucketTokens tokens;
  private final LongSupplier nanoTime;
  private final long origin;
  private final BucketProxy bucket;
  private final BucketProxy pauses;
  private final BucketProxy quotas;
  private final BucketProxy outages;

  /** Until when the service asked this process to wait, in nanoseconds since the origin. */
  private final AtomicLong pauseEnd = new AtomicLong();

  /** Since when the store has failed, in nanoseconds since the origin; NEVER while it works. */
  private final AtomicLong outageStart = new AtomicLong(NEVER);

  /** The next time to compare the bucket with the quota of the service. */
  private final AtomicLong nextComparison = new AtomicLong();

  /** The number of failures of the store. */
  private final AtomicLong failures = new AtomicLong();

  /** The tokens after the last reservation of this process. */
  private volatile long lastAvailable = Long.MAX_VALUE;

  SharedBucket(
      BiFunction<String, BucketConfiguration, BucketProxy> store,
      String key,
      BucketTokens tokens,
      LongSupplier nanoTime) {
    this.tokens = tokens;
    this.nanoTime = nanoTime;
    this.origin = nanoTime.getAsLong();
    this.bucket = store.apply(key, tokens.configuration());
    BucketConfiguration correction = BucketTokens.once(CORRECTION_INTERVAL);
    this.pauses = store.apply(key + ":pause", correction);
    this.quotas = store.apply(key + ":quota", correction);
    this.outages = store.apply(key + ":outage", BucketTokens.once(OUTAGE_INTERVAL));
  }

  Reservation reserve(Duration maxWait) {
    long limit = TimeUnit.NANOSECONDS.convert(maxWait);
    long start = now();
    long pause = Math.max(0, pauseEnd.get() - start);
    if (pause > limit) {
      return Reservation.refused(Duration.ofNanos(pause));
    }
    try {
      settleOutage(start);
      return reserve(limit, pause);
    } catch (RuntimeException e) {
      failures.incrementAndGet();
      outageStart.compareAndSet(NEVER, start);
      throw e;
    }
  }

  private Reservation reserve(long limit, long pause) {
    long[] delay = {0};
    // The strategy is where Bucket4j would sleep; the bucket has been changed by then.
    VerboseResult<Boolean> result =
        bucket
            .asBlocking()
            .asVerbose()
            .tryConsumeUninterruptibly(
                BucketTokens.PER_CALL, Math.max(1, limit), nanos -> delay[0] = nanos);
    lastAvailable = result.getState().getAvailableTokens();
    if (!result.getValue()) {
      long wait =
          result
              .getState()
              .calculateDelayNanosAfterWillBePossibleToConsume(
                  BucketTokens.PER_CALL, result.getOperationTimeNanos(), false);
      return Reservation.refused(Duration.ofNanos(Math.max(wait, pause)));
    }
    long granted = Math.min(limit, Math.max(delay[0], pause));
    long known = failures.get();
    return Reservation.granted(Duration.ofNanos(granted), () -> giveBack(known));
  }

  /** Gives a permit back, unless the store may have lost the bucket from which it was taken. */
  private void giveBack(long knownFailures) {
    if (failures.get() == knownFailures) {
      bucket.addTokens(BucketTokens.PER_CALL);
    }
  }

  /**
   * Takes what the fallbacks of all processes may have used while the store failed. A bucket that
   * the store has lost is full, and one that it has kept has been refilled.
   */
  private void settleOutage(long now) {
    long start = outageStart.get();
    if (start != NEVER && outageStart.compareAndSet(start, NEVER)) {
      try {
        if (outages.tryConsume(1)) {
          bucket.tryConsumeAsMuchAsPossible(Math.max(1, tokens.in(now - start)));
        }
      } catch (RuntimeException e) {
        outageStart.compareAndSet(NEVER, start);
        throw e;
      }
    }
  }

  /** Adapts to what a response says. */
  void observe(Feedback feedback) {
    Duration retryAfter = feedback.retryAfter().orElse(null);
    if (retryAfter != null) {
      Duration pause = retryAfter.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : retryAfter;
      // First for this process: it needs no store.
      pauseEnd.accumulateAndGet(now() + pause.toNanos(), Math::max);
      if (pauses.tryConsume(1)) {
        lowerTo(tokens.before(pause));
      }
    }
    long remaining = feedback.remaining().orElse(-1);
    if (isNews(remaining) && quotas.tryConsume(1)) {
      lowerTo(remaining * BucketTokens.PER_CALL);
    }
  }

  /** Whether a reported quota is lower than the bucket; at most once per interval. */
  private boolean isNews(long remaining) {
    if (remaining < 0
        || remaining >= Math.min(lastAvailable, tokens.capacity()) / BucketTokens.PER_CALL) {
      return false;
    }
    long now = now();
    long next = nextComparison.get();
    return now >= next && nextComparison.compareAndSet(next, now + CORRECTION_INTERVAL.toNanos());
  }

  private void lowerTo(long level) {
    long available = bucket.getAvailableTokens();
    if (available > level) {
      bucket.consumeIgnoringRateLimits(available - level);
    }
  }

  private long now() {
    return nanoTime.getAsLong() - origin;
  }
}
