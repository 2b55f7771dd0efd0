// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.config;

import io.github.polycloud.internal.arguments.Durations;
import io.github.polycloud.internal.concurrent.DetachedTasks;
import io.github.polycloud.internal.log.FailureLog;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Uses another limiter for each call for which the first one fails. Thread-safe. */
final class FallbackRateLimiter implements RateLimiter {
  private final RateLimiter first;
  private final RateLimiter fallback;
  private final long timeoutNanos;
  private final DetachedTasks tasks = new DetachedTasks(ContextCarrier.defaults()::wrap);
  private final FailureLog unavailable =
      new FailureLog("rate limiter threw {}; its fallback is used");
  private final FailureLog unreported = new FailureLog("rate limiter threw {}; ignored");

  FallbackRateLimiter(RateLimiter first, RateLimiter fallback, Duration timeout) {
    this.first = first;
    this.fallback = Objects.requireNonNull(fallback, "fallback");
    this.timeoutNanos =
        Durations.requireInRange("timeout", timeout, Duration.ofMillis(1)).toNanos();
  }

  @Override
  public Reservation reserve(String account, Duration maxWait) {
    try {
      Reservation reservation = bounded(() -> first.reserve(account, maxWait), this::cancel);
      return Objects.requireNonNull(reservation, "reservation");
    } catch (Exception e) {
      failed(unavailable, e);
      return fallback.reserve(account, maxWait);
    }
  }

  @Override
  public void onResponse(String account, Feedback feedback) {
    try {
      bounded(
          () -> {
            first.onResponse(account, feedback);
            return null;
          },
          nothing -> {});
    } catch (Exception e) {
      failed(unreported, e);
    }
    fallback.onResponse(account, feedback);
  }

  @Override
  public boolean isNonBlocking() {
    return first.isNonBlocking() && fallback.isNonBlocking();
  }

  @Override
  public boolean isShared() {
    return first.isShared() || fallback.isShared();
  }

  private <T extends @Nullable Object> T bounded(Callable<T> call, Consumer<T> late)
      throws Exception {
    return first.isNonBlocking()
        ? call.call()
        : DetachedTasks.await(tasks.start(call, late), timeoutNanos);
  }

  /** Gives a permit back that came too late: its call has used the fallback. */
  private void cancel(@Nullable Reservation late) {
    try {
      if (late != null) {
        late.cancel();
      }
    } catch (RuntimeException e) {
      failed(unreported, e);
    }
  }

  private static void failed(FailureLog log, Exception e) {
    if (e instanceof InterruptedException) {
      Thread.currentThread().interrupt();
    }
    Throwable cause = e instanceof ExecutionException ? e.getCause() : null;
    log.report(cause == null ? e : cause);
  }
}
