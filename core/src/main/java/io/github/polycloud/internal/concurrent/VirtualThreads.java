// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.internal.concurrent;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Executors for short blocking tasks: virtual threads where the JVM has them, a fixed pool on Java
 * 17.
 */
public final class VirtualThreads {
  private static final @Nullable MethodHandle VIRTUAL_THREAD_EXECUTOR = findFactory();

  private VirtualThreads() {}

  /**
   * Creates an executor, which the caller closes. Its threads run code of the application and
   * therefore have the context class loader of the caller.
   *
   * @param maxThreads size of the pool where there are no virtual threads
   */
  public static ExecutorService open(int maxThreads) {
    if (VIRTUAL_THREAD_EXECUTOR != null) {
      try {
        return (ExecutorService) VIRTUAL_THREAD_EXECUTOR.invokeExact();
      } catch (Throwable e) {
        throw new IllegalStateException("cannot create an executor of virtual threads", e);
      }
    }
    return Executors.newFixedThreadPool(
        maxThreads,
        task -> {
          Thread thread = new Thread(task, "polycloud-worker");
          thread.setDaemon(true);
          return thread;
        });
  }

  /**
   * Creates an executor that starts each task immediately and need not be closed: where there are
   * no virtual threads, its threads are {@link DaemonThreads}.
   *
   * @param name name of those threads
   * @param idle how long such a thread waits for the next task
   */
  static Executor cached(String name, Duration idle) {
    return VIRTUAL_THREAD_EXECUTOR != null ? open(1) : DaemonThreads.cached(name, idle);
  }

  private static @Nullable MethodHandle findFactory() {
    try {
      return MethodHandles.publicLookup()
          .findStatic(
              Executors.class,
              "newVirtualThreadPerTaskExecutor",
              MethodType.methodType(ExecutorService.class));
    } catch (ReflectiveOperationException e) {
      return null;
    }
  }
}
