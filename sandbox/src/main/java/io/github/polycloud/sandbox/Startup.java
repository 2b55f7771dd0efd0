// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * A part of the start that runs on a thread of its own, because most of the time of the first start
 * in a process is spent on loading classes. Thread-safe.
 */
final class Startup<T> implements Supplier<T> {

  private final CompletableFuture<T> result;

  private Startup(CompletableFuture<T> result) {
    this.result = result;
  }

  /** Runs a part on the calling thread. Its exception is thrown by {@link #get}. */
  static <T> Startup<T> inPlace(Supplier<T> part) {
    return new Startup<>(CompletableFuture.supplyAsync(part, Runnable::run));
  }

  /** Begins a part. It must not run code of the application, which may wait for the sandbox. */
  static <T> Startup<T> begin(Supplier<T> part) {
    return new Startup<>(CompletableFuture.supplyAsync(part, Startup::startThread));
  }

  /** Waits for the part and returns its result, or throws its exception. */
  @Override
  public T get() {
    try {
      return result.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      if (e.getCause() instanceof Error failure) {
        throw failure;
      }
      throw e;
    }
  }

  /** Waits for the part and returns its result, empty if it failed. */
  Optional<T> ended() {
    return result.handle((value, failure) -> Optional.ofNullable(value)).join();
  }

  private static void startThread(Runnable part) {
    Thread thread = new Thread(part, "sandbox-start");
    thread.setDaemon(true);
    thread.start();
  }
}
