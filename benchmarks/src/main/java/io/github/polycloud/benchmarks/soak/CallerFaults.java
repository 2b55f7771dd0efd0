// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.benchmarks.soak;

import io.github.polycloud.config.CallListener;
import io.github.polycloud.config.RateLimiter;
import io.github.polycloud.error.CancelledException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;

/** Faults of the application itself: interrupts, and listeners and rate limiters that fail. */
final class CallerFaults implements AutoCloseable {
  private static final int MAX_DELAY_MILLIS = 30;
  private static final Duration LIMITER_TIMEOUT = Duration.ofMillis(50);
  private static final int HANG_MILLIS = 200;

  private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();

  /** Interrupts a thread until the end of its call. */
  private static final class Interruption implements Runnable {
    private final Thread caller = Thread.currentThread();
    private boolean ended;

    @Override
    public synchronized void run() {
      if (!ended) {
        caller.interrupt();
      }
    }

    /** Ensures that the next call is not interrupted. */
    synchronized void end() {
      ended = true;
      Thread.interrupted();
    }
  }

  /** Makes a call and interrupts it at a random moment, unless it has ended before. */
  void interrupt(Runnable call) {
    Interruption interruption = new Interruption();
    Future<?> later = timer.schedule(interruption, anyOf(MAX_DELAY_MILLIS), TimeUnit.MILLISECONDS);
    try {
      call.run();
    } catch (CancelledException e) {
      if (!Thread.currentThread().isInterrupted()) {
        throw new IllegalStateException("cancelled, but the interrupt flag is not set", e);
      }
      throw e;
    } finally {
      later.cancel(false);
      interruption.end();
    }
  }

  /** Returns a limiter that throws or hangs once in fifty calls, and then has a fallback. */
  static RateLimiter limiter() {
    RateLimiter failing =
        (account, maxWait) -> {
          switch (anyOf(100)) {
            case 0 -> throw failure();
            case 1 -> hang();
            default -> {}
          }
          return RateLimiter.Reservation.immediate();
        };
    return failing.orElse(RateLimiter.unlimited(), LIMITER_TIMEOUT);
  }

  /** Returns a listener that throws once in fifty events, and passes on the texts of services. */
  static CallListener listener(BiConsumer<String, String> texts) {
    return new CallListener() {
      @Override
      public void onAttempt(Attempt attempt) {
        if (attempt.requestId() != null) {
          texts.accept("the request id of an event", attempt.requestId());
        }
        failSometimes();
      }

      @Override
      public void onCallEnd(CallEnd call) {
        failSometimes();
      }

      @Override
      public void onWarning(Warning warning) {
        texts.accept("a warning", warning.id() + " " + warning.text());
        failSometimes();
      }
    };
  }

  private static void failSometimes() {
    if (anyOf(50) == 0) {
      throw failure();
    }
  }

  private static RuntimeException failure() {
    return new IllegalStateException(TextInspection.TOKEN);
  }

  private static void hang() {
    try {
      Thread.sleep(HANG_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static int anyOf(int bound) {
    return ThreadLocalRandom.current().nextInt(bound);
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
