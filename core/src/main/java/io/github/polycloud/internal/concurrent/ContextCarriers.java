// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.internal.concurrent;

import io.github.polycloud.internal.log.FailureLog;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** Runs tasks on other threads with the context that a carrier captures and establishes. */
public final class ContextCarriers {
  private static final FailureLog FAILURES = new FailureLog("context carrier threw {}; ignored");

  private ContextCarriers() {}

  /** Returns a task with the MDC of the current thread. */
  public static Runnable withMdc(Runnable task) {
    Map<String, String> captured = MDC.getCopyOfContextMap();
    return () -> {
      Map<String, String> previous = MDC.getCopyOfContextMap();
      set(captured);
      try {
        task.run();
      } finally {
        set(previous);
      }
    };
  }

  private static void set(@Nullable Map<String, String> context) {
    if (context == null) {
      MDC.clear();
    } else {
      MDC.setContextMap(context);
    }
  }

  /**
   * Runs a task on another thread with the context of the current thread. The task runs in any
   * case: what a carrier throws is logged and otherwise ignored.
   */
  public static <T extends @Nullable Object> Future<T> submit(
      Executor threads, UnaryOperator<Runnable> carrier, Callable<T> task) {
    FutureTask<T> future = new FutureTask<>(task);
    threads.execute(wrap(carrier, future));
    return future;
  }

  /** Returns a task that runs with the context of the current thread, in any case and once. */
  public static Runnable wrap(UnaryOperator<Runnable> carrier, Runnable task) {
    return wrap(carrier, new FutureTask<>(task, null));
  }

  private static Runnable wrap(UnaryOperator<Runnable> carrier, FutureTask<?> task) {
    Runnable wrapped;
    try {
      wrapped = carrier.apply(task);
    } catch (RuntimeException e) {
      FAILURES.report(e);
      return task;
    }
    return () -> {
      FAILURES.run(wrapped);
      // Has no effect if the wrapped task has run it.
      task.run();
    };
  }
}
