package io.github.polycloud.config;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;

/**
 * All that the engine knows of time and chance. Tests give their own and need not wait.
 *
 * @param clock the time of day
 * @param nanoTime a time that never jumps, in nanoseconds
 * @param sleeper how to wait
 * @param random a number from 0 to 1
 */
public record TimeSource(
    Clock clock, LongSupplier nanoTime, Sleeper sleeper, DoubleSupplier random) {

  /** A way to wait. */
  @FunctionalInterface
  public interface Sleeper {
    /** Waits for so long. */
    void sleep(Duration time) throws InterruptedException;
  }

  /** The clock and the chance of this machine. */
  public static TimeSource system() {
    return new TimeSource(
        Clock.systemUTC(),
        System::nanoTime,
        time -> Thread.sleep(time.toMillis(), time.toNanosPart() % 1_000_000),
        () -> ThreadLocalRandom.current().nextDouble());
  }

  /** The same with another clock. */
  public TimeSource withClock(Clock other) {
    return new TimeSource(other, nanoTime, sleeper, random);
  }
}
