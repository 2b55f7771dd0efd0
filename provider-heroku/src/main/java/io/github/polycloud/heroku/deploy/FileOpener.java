// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.deploy;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.internal.concurrent.DaemonThreads;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Opens the files of a source in limited time. Opening blocks without end, and cannot be
 * interrupted, if a file has been replaced by a named pipe; therefore it happens on another thread,
 * which is left behind in that case. For use by one thread.
 */
final class FileOpener implements AutoCloseable {
  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  /** Opens a file or directory. */
  @FunctionalInterface
  interface Open<T extends Closeable> {
    T open() throws IOException;
  }

  /** Called before a file or directory is opened. */
  @FunctionalInterface
  interface Hook {
    void beforeOpen(Path path) throws IOException;
  }

  private final Duration timeout;
  private final Hook hook;
  private boolean abandoned;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(DaemonThreads.factory("polycloud-archive"));

  FileOpener() {
    this(TIMEOUT, path -> {});
  }

  /** Creates an opener with another time limit, and a hook for tests. */
  FileOpener(Duration timeout, Hook hook) {
    this.timeout = timeout;
    this.hook = hook;
  }

  /**
   * Opens a file or directory.
   *
   * @param path its absolute path
   * @param name its name in messages
   * @throws CloudException of kind {@code INVALID_REQUEST} after the time limit, {@code CANCELLED}
   *     if the thread is interrupted
   */
  <T extends Closeable> T open(Path path, String name, Open<T> open) throws IOException {
    hook.beforeOpen(path);
    CompletableFuture<T> result = new CompletableFuture<>();
    thread.execute(() -> complete(result, open));
    try {
      return result.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      throw new IllegalStateException("opening failed", e.getCause());
    } catch (InterruptedException e) {
      abandon(result);
      Thread.currentThread().interrupt();
      throw CloudException.of(ErrorKind.CANCELLED, "the calling thread was interrupted");
    } catch (TimeoutException e) {
      abandon(result);
      throw CloudException.of(
          ErrorKind.INVALID_REQUEST,
          name + " cannot be packed: it could not be opened within " + timeout.toMillis() + " ms");
    }
  }

  private static <T extends Closeable> void complete(CompletableFuture<T> result, Open<T> open) {
    try {
      T opened = open.open();
      if (!result.complete(opened)) {
        opened.close();
      }
    } catch (IOException | RuntimeException e) {
      result.completeExceptionally(e);
    }
  }

  private <T extends Closeable> void abandon(CompletableFuture<T> result) throws IOException {
    abandoned = true;
    if (!result.cancel(false) && !result.isCompletedExceptionally()) {
      result.join().close();
    }
  }

  /**
   * Closes a directory. A directory in which a file is still being opened cannot be closed before
   * that ends; then the other thread closes it.
   */
  void close(Closeable directory) throws IOException {
    if (!abandoned) {
      directory.close();
      return;
    }
    thread.execute(
        () -> {
          try {
            directory.close();
          } catch (IOException e) {
            // Nothing was written to it.
            return;
          }
        });
  }

  /** Ends the thread, as soon as nothing is being opened. */
  @Override
  public void close() {
    thread.shutdown();
  }
}
