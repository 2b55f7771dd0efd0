// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.internal.concurrent;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One wait for a result that other threads wait for as well. Another thread may abort the wait; the
 * result itself is not affected, and nothing of the wait stays registered with it.
 */
public final class AbortableWait {
  private final CompletableFuture<Void> ended = new CompletableFuture<>();

  /** Ends the wait; called by any thread, before or during it. */
  public void abort() {
    ended.complete(null);
  }

  /**
   * Waits, once.
   *
   * @throws CancellationException if the wait was aborted
   * @throws TimeoutException if there is no result in time
   * @throws InterruptedException if the calling thread is interrupted
   * @throws ExecutionException if the result is an exception
   */
  public <T> T await(CompletableFuture<T> shared, long nanos)
      throws InterruptedException, TimeoutException, ExecutionException {
    try {
      CompletableFuture.anyOf(shared, ended).get(nanos, TimeUnit.NANOSECONDS);
      if (!shared.isDone()) {
        throw new CancellationException("the wait was aborted");
      }
      return shared.get();
    } finally {
      // Otherwise a result that never arrives would collect its former waiters.
      ended.complete(null);
    }
  }
}
