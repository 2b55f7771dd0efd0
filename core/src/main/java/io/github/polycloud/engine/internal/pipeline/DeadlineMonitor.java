// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.pipeline;

import io.github.polycloud.engine.internal.CallContext;
import io.github.polycloud.internal.concurrent.DaemonThreads;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Aborts the calls of an engine at their deadline, and all of them when it is closed. All engines
 * share one timer thread, which ends some seconds after the last call.
 *
 * <p>The timer wakes at the earliest deadline known at its last check, and at least once per
 * interval while calls are made. A timer task per call would wake it for each call, which costs
 * more than the rest of the engine.
 */
final class DeadlineMonitor implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger("io.github.polycloud");
  private static final long NEVER = Long.MAX_VALUE;
  private static final Duration CHECK_INTERVAL = Duration.ofSeconds(1);
  // Long enough that a program that makes a call every few seconds does not start a thread for
  // each.
  private static final Duration IDLE = Duration.ofSeconds(10);
  static final ScheduledThreadPoolExecutor SHARED_TIMER =
      DaemonThreads.timer("polycloud-deadline-timer", IDLE);

  // Deadlines are relative to it, so that they can be compared without overflow.
  private final long start = System.nanoTime();
  private final Set<CallContext> running = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService timer;
  private final long checkInterval;
  private final Lock lock = new ReentrantLock();
  private volatile long nextCheckAt = NEVER;
  private volatile boolean closed;
  private @Nullable ScheduledFuture<?> nextCheck;

  DeadlineMonitor() {
    this(SHARED_TIMER, CHECK_INTERVAL);
  }

  /**
   * Creates a monitor.
   *
   * @param timer runs the checks
   * @param checkInterval how long after the last call there may be a check
   */
  DeadlineMonitor(ScheduledExecutorService timer, Duration checkInterval) {
    this.timer = timer;
    this.checkInterval = checkInterval.toNanos();
  }

  /** Watches a call until it is released. Returns false if the monitor is closed. */
  boolean watch(CallContext call, long nanos) {
    long elapsed = System.nanoTime() - start;
    long expiry = elapsed + Math.min(nanos, NEVER - 1 - elapsed);
    call.expiresAtNanos(expiry);
    running.add(call);
    // Read after the call was added: a concurrent close() has either set the flag or sees the call.
    if (closed) {
      running.remove(call);
      return false;
    }
    // Read after the call was added: either the check in progress sees the call, or one is
    // scheduled.
    if (expiry < nextCheckAt) {
      scheduleCheck(expiry);
    }
    return true;
  }

  /** Stops watching a call. */
  void release(CallContext call) {
    running.remove(call);
  }

  /** Schedules a check at the given expiry or after the interval, whichever is first. */
  private void scheduleCheck(long expiry) {
    lock.lock();
    try {
      long now = System.nanoTime() - start;
      long at = Math.min(expiry, now + checkInterval);
      if (at >= nextCheckAt || closed) {
        return;
      }
      nextCheckAt = at;
      if (nextCheck != null) {
        nextCheck.cancel(false);
      }
      nextCheck = timer.schedule(this::expireDueCalls, at - now, TimeUnit.NANOSECONDS);
    } finally {
      lock.unlock();
    }
  }

  private void expireDueCalls() {
    nextCheckAt = NEVER;
    long now = System.nanoTime() - start;
    long earliest = NEVER;
    for (CallContext call : running) {
      long expiry = call.expiresAtNanos();
      if (expiry <= now) {
        running.remove(call);
        end(call, CallContext::expire);
      } else {
        earliest = Math.min(earliest, expiry);
      }
    }
    if (earliest != NEVER) {
      scheduleCheck(earliest);
    }
  }

  /** Cancels all calls and rejects further ones. */
  @Override
  public void close() {
    closed = true;
    lock.lock();
    try {
      if (nextCheck != null) {
        nextCheck.cancel(false);
      }
    } finally {
      lock.unlock();
    }
    // All are marked first: the connection of an aborted call is free for one that waits for it.
    running.forEach(CallContext::cancel);
    running.forEach(call -> end(call, CallContext::abortIfCancelled));
  }

  /** Ends a call; an exception must not keep the others running. */
  private static void end(CallContext call, Consumer<CallContext> action) {
    try {
      action.accept(call);
    } catch (RuntimeException e) {
      LOG.warn("aborting a call failed with {}; ignored", e.getClass().getName());
    }
  }
}
