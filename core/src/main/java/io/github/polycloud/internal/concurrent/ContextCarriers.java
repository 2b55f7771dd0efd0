// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.internal.concurrent;

import io.github.polycloud.concurrent.ContextCarrier;
import io.github.polycloud.internal.log.FailureLog;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** The context carriers of this JVM. */
public final class ContextCarriers {
  /** The MDC, and the carriers that are found on the class path. */
  public static final ContextCarrier DEFAULTS = find();

  private static final FailureLog FAILURES = new FailureLog("context carrier threw {}; ignored");

  private ContextCarriers() {}

  private static ContextCarrier find() {
    ContextCarrier all = ContextCarriers::withMdc;
    try {
      // The loader of this class: the carriers are for all applications that share it.
      for (ContextCarrier each :
          ServiceLoader.load(ContextCarrier.class, ContextCarrier.class.getClassLoader())) {
        all = all.and(each);
      }
    } catch (ServiceConfigurationError e) {
      LoggerFactory.getLogger("io.github.polycloud")
          .warn("a context carrier cannot be loaded; ignored: {}", e.getMessage());
    }
    return all;
  }

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
      Executor threads, ContextCarrier carrier, Callable<T> task) {
    FutureTask<T> future = new FutureTask<>(task);
    threads.execute(wrap(carrier, future));
    return future;
  }

  /** Returns a task that runs with the context of the current thread, in any case and once. */
  public static Runnable wrap(ContextCarrier carrier, Runnable task) {
    return wrap(carrier, new FutureTask<>(task, null));
  }

  private static Runnable wrap(ContextCarrier carrier, FutureTask<?> task) {
    Runnable wrapped;
    try {
      wrapped = carrier.wrap(task);
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
