package io.github.polycloud.internal.concurrent;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** Threads for a short piece of work: virtual ones where the JVM has them, a pool on 17. */
public final class VirtualThreads {
  private static final @Nullable MethodHandle VIRTUAL = virtual();

  private VirtualThreads() {}

  public static ExecutorService open(int atMost) {
    if (VIRTUAL != null) {
      try {
        return (ExecutorService) VIRTUAL.invokeExact();
      } catch (Throwable e) {
        throw new IllegalStateException("this JVM has virtual threads but gives none", e);
      }
    }
    return Executors.newFixedThreadPool(
        atMost,
        task -> {
          Thread thread = new Thread(task, "polycloud-worker");
          thread.setDaemon(true);
          return thread;
        });
  }

  private static @Nullable MethodHandle virtual() {
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
