// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.config;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;

/**
 * Time and randomness as seen by the library; replaceable in tests, which then need not wait.
 * Immutable. If a component throws, the exception is logged and the system's value is used, or the
 * last value of the monotonic time.
 *
 * <pre>{@code
 * TimeSource fixed =
 *     TimeSource.system().withClock(Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC));
 * Cloud cloud = Clouds.builder("heroku").timeSource(fixed).connect();
 * }</pre>
 *
 * @param clock the wall clock
 * @param nanoTime a monotonic time in nanoseconds
 * @param sleeper suspends the thread
 * @param random returns numbers from 0 to 1
 * @since 0.1.0
 */
public record TimeSource(
    Clock clock, LongSupplier nanoTime, Sleeper sleeper, DoubleSupplier random) {
  static final Clock SYSTEM_CLOCK = Clock.systemUTC();
  static final LongSupplier SYSTEM_NANO_TIME = System::nanoTime;
  static final Sleeper SYSTEM_SLEEPER =
      duration -> Thread.sleep(duration.toMillis(), duration.toNanosPart() % 1_000_000);
  static final DoubleSupplier SYSTEM_RANDOM = () -> ThreadLocalRandom.current().nextDouble();

  /** Rejects null, and guards the components against their own exceptions. */
  public TimeSource {
    Objects.requireNonNull(clock, "clock");
    Objects.requireNonNull(nanoTime, "nanoTime");
    Objects.requireNonNull(sleeper, "sleeper");
    Objects.requireNonNull(random, "random");
    clock = GuardedTime.clock(clock);
    nanoTime = GuardedTime.nanoTime(nanoTime);
    sleeper = GuardedTime.sleeper(sleeper);
    random = GuardedTime.random(random);
  }

  /** Suspends the current thread. */
  @FunctionalInterface
  public interface Sleeper {
    /**
     * Suspends the current thread for a duration.
     *
     * @throws InterruptedException if the thread is interrupted
     */
    void sleep(Duration duration) throws InterruptedException;
  }

  /** Returns the time source of this machine. */
  public static TimeSource system() {
    return new TimeSource(SYSTEM_CLOCK, SYSTEM_NANO_TIME, SYSTEM_SLEEPER, SYSTEM_RANDOM);
  }

  /**
   * Returns a clock that advances with {@code nanoTime}, so that setting the system time does not
   * affect it. It starts at 1970-01-01T00:00:00Z.
   */
  public Clock monotonicClock() {
    long start = nanoTime.getAsLong();
    InstantSource now = () -> Instant.EPOCH.plusNanos(nanoTime.getAsLong() - start);
    return now.withZone(ZoneOffset.UTC);
  }

  /** Returns a copy with the given clock. */
  public TimeSource withClock(Clock newClock) {
    Objects.requireNonNull(newClock, "newClock");
    return new TimeSource(newClock, nanoTime, sleeper, random);
  }
}
