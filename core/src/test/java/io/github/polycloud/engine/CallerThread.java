// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** Threads that make a call, and where they wait. */
final class CallerThread {
  private CallerThread() {}

  /** A call. */
  @FunctionalInterface
  interface Body {
    void run() throws Exception;
  }

  /** Starts a thread that makes a call and stores its exception. */
  static Thread start(Body body, AtomicReference<Throwable> failure) {
    Thread thread = new Thread(() -> failure.set(catchThrowable(body::run)), "the caller");
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  /** Waits until a thread is in a method, given as class and method without the package. */
  static void awaitFrame(Thread thread, String method) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (!isIn(thread, method)) {
      assertThat(System.nanoTime()).as("waits in %s", method).isLessThan(end);
      assertThat(thread.isAlive()).as("waits in %s", method).isTrue();
      Thread.onSpinWait();
    }
  }

  private static boolean isIn(Thread thread, String method) {
    return Arrays.stream(thread.getStackTrace())
        .anyMatch(frame -> (frame.getClassName() + "." + frame.getMethodName()).endsWith(method));
  }
}
