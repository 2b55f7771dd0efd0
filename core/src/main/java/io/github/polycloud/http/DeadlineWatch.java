package io.github.polycloud.http;

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
 * Cuts calls off when their time has passed. Its thread looks when the earliest end has come that
 * was known when it looked last. A timer for each call would wake that thread for each call, which
 * costs more than the rest of the engine; so a call that ends in time, as nearly all do, wakes
 * nobody.
 */
final class DeadlineWatch implements AutoCloseable {
  private static final long NEVER = Long.MAX_VALUE;

  // Nanoseconds since then are small and positive, and can be compared.
  private final long start = System.nanoTime();
  private final Set<CallContext> running = ConcurrentHashMap.newKeySet();
  private final ScheduledThreadPoolExecutor timer;
  private final Lock lock = new ReentrantLock();
  private volatile long nextLook = NEVER;
  private @Nullable ScheduledFuture<?> planned;

  DeadlineWatch() {
    this.timer =
        new ScheduledThreadPoolExecutor(
            1,
            task -> {
              Thread thread = Executors.defaultThreadFactory().newThread(task);
              thread.setName("polycloud-deadlines");
              thread.setDaemon(true);
              return thread;
            });
    timer.setRemoveOnCancelPolicy(true);
  }

  /** Watches a call until it is released; says no after the end of all calls. */
  boolean watch(CallContext call, long nanos) {
    if (timer.isShutdown()) {
      return false;
    }
    long expiry = System.nanoTime() - start + nanos;
    call.expiresAtNanos(expiry);
    running.add(call);
    // Read after the call can be seen: either the look that is under way sees it, or we plan one.
    if (expiry < nextLook) {
      plan(expiry);
    }
    return true;
  }

  void release(CallContext call) {
    running.remove(call);
  }

  private void plan(long at) {
    lock.lock();
    try {
      planLocked(at);
    } finally {
      lock.unlock();
    }
  }

  private void planLocked(long at) {
    if (at >= nextLook || timer.isShutdown()) {
      return;
    }
    nextLook = at;
    if (planned != null) {
      planned.cancel(false);
    }
    planned = timer.schedule(this::look, at - (System.nanoTime() - start), TimeUnit.NANOSECONDS);
  }

  private void look() {
    nextLook = NEVER;
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
    plan(earliest);
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
