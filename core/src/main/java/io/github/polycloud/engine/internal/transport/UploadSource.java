// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.transport;

import io.github.polycloud.engine.internal.CallContext;
import io.github.polycloud.http.RequestBody;
import io.github.polycloud.internal.concurrent.DetachedTasks;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The opened source of an upload. A source that may block is read on another thread, which is
 * abandoned when the call is aborted or interrupted; one that has the requested bytes available,
 * such as a file, is read directly. For use by one thread.
 */
final class UploadSource implements Closeable {
  private final InputStream in;
  private final CallContext call;
  private final DetachedTasks tasks;
  // Completed when the last read on another thread has ended, even if it was abandoned.
  private CompletableFuture<@Nullable Void> lastRead = CompletableFuture.completedFuture(null);

  /**
   * The source could not be read, or its length differs from the declared one: not a network
   * failure.
   */
  static final class UploadSourceException extends IOException {
    private static final long serialVersionUID = 1L;

    UploadSourceException(String message, @Nullable Throwable cause) {
      super(message, cause);
    }
  }

  private UploadSource(InputStream in, CallContext call, DetachedTasks tasks) {
    this.in = in;
    this.call = call;
    this.tasks = tasks;
  }

  /**
   * Opens the source of a body.
   *
   * @throws UploadSourceException if it cannot be opened
   * @throws IOException if the call was aborted
   */
  static UploadSource open(RequestBody body, CallContext call, DetachedTasks tasks)
      throws IOException {
    InputStream in =
        detached(
            call,
            tasks,
            () -> Objects.requireNonNull(body.open(), "source"),
            UploadSource::closeQuietly,
            "the upload source cannot be read");
    return new UploadSource(in, call, tasks);
  }

  /**
   * Reads like {@link InputStream#read(byte[], int, int)}. After an exception the chunk may still
   * be written to.
   *
   * @throws UploadSourceException if reading fails
   * @throws IOException if the call was aborted
   */
  int read(byte[] chunk, int maxLength) throws IOException {
    int length = isAvailable(maxLength) ? readNow(chunk, maxLength) : readLater(chunk, maxLength);
    if (length > maxLength) {
      throw new UploadSourceException("the upload source returned more than requested", null);
    }
    return length;
  }

  private boolean isAvailable(int length) {
    try {
      return in.available() >= length;
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  private int readNow(byte[] chunk, int maxLength) throws UploadSourceException {
    try {
      return in.read(chunk, 0, maxLength);
    } catch (IOException | RuntimeException e) {
      throw new UploadSourceException("reading the upload source failed", e);
    }
  }

  private int readLater(byte[] chunk, int maxLength) throws IOException {
    CompletableFuture<@Nullable Void> ended = new CompletableFuture<>();
    lastRead = ended;
    try {
      return detached(
          call,
          tasks,
          () -> {
            try {
              return in.read(chunk, 0, maxLength);
            } finally {
              ended.complete(null);
            }
          },
          length -> {},
          "reading the upload source failed");
    } catch (UploadSourceException e) {
      // Perhaps it was not even started.
      ended.complete(null);
      throw e;
    }
  }

  /** Runs an action of the source on another thread until it returns or the call is aborted. */
  private static <T> T detached(
      CallContext call,
      DetachedTasks tasks,
      Callable<T> action,
      Consumer<? super T> late,
      String problem)
      throws IOException {
    Runnable abortExchange = call.onAbort();
    try {
      CompletableFuture<T> task = tasks.start(action, late);
      call.onAbort(
          () -> {
            if (abortExchange != null) {
              abortExchange.run();
            }
            task.cancel(false);
          });
      return DetachedTasks.await(task, Long.MAX_VALUE);
    } catch (ExecutionException e) {
      throw new UploadSourceException(problem, e.getCause());
    } catch (RejectedExecutionException e) {
      throw new UploadSourceException(problem, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    } catch (CancellationException | TimeoutException e) {
      throw new IOException("the call was aborted", e);
    } finally {
      call.onAbort(abortExchange);
    }
  }

  /** Closes the source; if it is still being read, then after that and on that thread. */
  @Override
  public void close() throws IOException {
    if (lastRead.isDone()) {
      in.close();
    } else {
      lastRead.whenComplete((nothing, failure) -> closeQuietly(in));
    }
  }

  private static void closeQuietly(InputStream in) {
    try {
      in.close();
    } catch (IOException e) {
      // Nothing was written to it.
    }
  }
}
