package io.github.polycloud.internal.concurrent;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Executors for short blocking tasks: virtual threads where the JVM has them, a fixed pool on Java
 * 17.
 */
public final class VirtualThreads {
  private static final @Nullable MethodHandle VIRTUAL_THREAD_EXECUTOR = findFactory();

  private VirtualThreads() {}

  /**
   * Creates an executor, which the caller closes.
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
    return Executors.newFixedThreadPool(maxThreads, daemons("polycloud-worker"));
  }

  /**
   * Creates an executor that starts each task immediately and need not be closed: where there are
   * no virtual threads, its threads end when they are idle for a second.
   *
   * @param name name of those threads
   */
  static Executor cached(String name) {
    return VIRTUAL_THREAD_EXECUTOR != null
        ? open(1)
        : new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, 1, TimeUnit.SECONDS, new SynchronousQueue<>(), daemons(name));
  }

  private static ThreadFactory daemons(String name) {
    return task -> {
      Thread thread = new Thread(task, name);
      thread.setDaemon(true);
      return thread;
    };
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
