// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.config;

import io.github.polycloud.error.CancelledException;
import io.github.polycloud.internal.log.FailureLog;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;

/**
 * The parts of a time source of the application. One that throws fails no call: the failure is
 * logged, and the system's clock, sleeper or random number is used instead, or the last value of
 * the monotonic time. Those of the system are used as they are.
 */
final class GuardedTime {
  private static final FailureLog FAILURES =
      new FailureLog("time source threw {}; that of the system is used");

  private GuardedTime() {}

  static Clock clock(Clock clock) {
    return clock == TimeSource.SYSTEM_CLOCK || clock instanceof GuardedClock
        ? clock
        : new GuardedClock(clock);
  }

  static LongSupplier nanoTime(LongSupplier nanoTime) {
    return nanoTime == TimeSource.SYSTEM_NANO_TIME || nanoTime instanceof GuardedNanoTime
        ? nanoTime
        : new GuardedNanoTime(nanoTime);
  }

  static TimeSource.Sleeper sleeper(TimeSource.Sleeper sleeper) {
    return sleeper == TimeSource.SYSTEM_SLEEPER || sleeper instanceof GuardedSleeper
        ? sleeper
        : new GuardedSleeper(sleeper);
  }

  static DoubleSupplier random(DoubleSupplier random) {
    return random == TimeSource.SYSTEM_RANDOM || random instanceof GuardedRandom
        ? random
        : new GuardedRandom(random);
  }

  private static final class GuardedClock extends Clock {
    private final Clock clock;

    GuardedClock(Clock clock) {
      this.clock = clock;
    }

    @Override
    public Instant instant() {
      try {
        return clock.instant();
      } catch (RuntimeException e) {
        FAILURES.report(e);
        return TimeSource.SYSTEM_CLOCK.instant();
      }
    }

    @Override
    public ZoneId getZone() {
      return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return new GuardedClock(clock.withZone(zone));
    }
  }

  private static final class GuardedNanoTime implements LongSupplier {
    private final LongSupplier nanoTime;
    private volatile long last;

    GuardedNanoTime(LongSupplier nanoTime) {
      this.nanoTime = nanoTime;
    }

    @Override
    public long getAsLong() {
      try {
        long now = nanoTime.getAsLong();
        last = now;
        return now;
      } catch (RuntimeException e) {
        FAILURES.report(e);
        return last;
      }
    }
  }

  private record GuardedSleeper(TimeSource.Sleeper sleeper) implements TimeSource.Sleeper {
    @Override
    public void sleep(Duration duration) throws InterruptedException {
      try {
        sleeper.sleep(duration);
      } catch (CancelledException e) {
        // The sleeper of an engine, which has been closed.
        throw e;
      } catch (RuntimeException e) {
        FAILURES.report(e);
        TimeSource.SYSTEM_SLEEPER.sleep(duration);
      }
    }
  }

  private record GuardedRandom(DoubleSupplier random) implements DoubleSupplier {
    @Override
    public double getAsDouble() {
      try {
        return random.getAsDouble();
      } catch (RuntimeException e) {
        FAILURES.report(e);
        return TimeSource.SYSTEM_RANDOM.getAsDouble();
      }
    }
  }
}
