package io.github.polycloud.engine.internal.pipeline;

import io.github.polycloud.engine.internal.CallContext;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Aborts calls at their deadline. The timer thread wakes at the earliest deadline known at its last
 * check. A timer task per call would wake it for each call, which costs more than the rest of the
 * engine; a call that completes in time, as nearly all do, wakes no thread.
 */
final class DeadlineMonitor implements AutoCloseable {
  private static final long NEVER = Long.MAX_VALUE;

  // Deadlines are relative to it, so that they can be compared without overflow.
  private final long start = System.nanoTime();
  private final Set<CallContext> running = ConcurrentHashMap.newKeySet();
  private final ScheduledThreadPoolExecutor timer;
  private final Lock lock = new ReentrantLock();
  private volatile long nextCheckAt = NEVER;
  private @Nullable ScheduledFuture<?> nextCheck;

  DeadlineMonitor() {
    this.timer =
        new ScheduledThreadPoolExecutor(
            1,
            task -> {
              Thread thread = Executors.defaultThreadFactory().newThread(task);
              thread.setName("polycloud-deadline-timer");
              thread.setDaemon(true);
              return thread;
            });
    timer.setRemoveOnCancelPolicy(true);
  }

  /** Watches a call until it is released. Returns false if the monitor is closed. */
  boolean watch(CallContext call, long nanos) {
    if (timer.isShutdown()) {
      return false;
    }
    long expiry = System.nanoTime() - start + nanos;
    call.expiresAtNanos(expiry);
    running.add(call);
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

  private void scheduleCheck(long at) {
    lock.lock();
    try {
      scheduleLocked(at);
    } finally {
      lock.unlock();
    }
  }

  private void scheduleLocked(long at) {
    if (at >= nextCheckAt || timer.isShutdown()) {
      return;
    }
    nextCheckAt = at;
    if (nextCheck != null) {
      nextCheck.cancel(false);
    }
    nextCheck =
        timer.schedule(
            this::expireDueCalls, at - (System.nanoTime() - start), TimeUnit.NANOSECONDS);
  }

  private void expireDueCalls() {
    nextCheckAt = NEVER;
    long now = System.nanoTime() - start;
    long earliest = NEVER;
    for (CallContext call : running) {
      long expiry = call.expiresAtNanos();
      if (expiry <= now) {
        running.remove(call);
        call.expire();
      } else {
        earliest = Math.min(earliest, expiry);
      }
    }
    scheduleCheck(earliest);
  }

  @Override
  public void close() {
    lock.lock();
    try {
      timer.shutdownNow();
    } finally {
      lock.unlock();
    }
  }
}
