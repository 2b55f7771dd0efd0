// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.http;

import java.lang.ref.WeakReference;
import java.util.concurrent.TimeUnit;

/**
 * Tells when stored state leaves too little memory to store more. What a client may create has no
 * common measure, so the heap itself is measured, after a garbage collection if it looks full.
 */
final class HeapGuard {

  private static final double FULL = 0.6;
  private static final long BETWEEN_COLLECTIONS_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

  private static long collectedAt = System.nanoTime() - BETWEEN_COLLECTIONS_NANOS;
  private static boolean full;

  private HeapGuard() {}

  static boolean isFull() {
    return looksFull() && isFullOnceCollected();
  }

  private static synchronized boolean isFullOnceCollected() {
    long now = System.nanoTime();
    if (now - collectedAt >= BETWEEN_COLLECTIONS_NANOS) {
      // Explicit collections can be disabled; then nothing is known.
      WeakReference<Object> garbage = new WeakReference<>(new Object());
      System.gc();
      full = garbage.refersTo(null) && looksFull();
      collectedAt = System.nanoTime();
    }
    return full;
  }

  private static boolean looksFull() {
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory() > runtime.maxMemory() * FULL;
  }
}
