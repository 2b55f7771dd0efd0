// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.spi;

import io.github.polycloud.config.TimeSource;
import io.github.polycloud.engine.internal.CallContext;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.Outcome;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.internal.concurrent.AbortableWait;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Single-flight cache: concurrent callers share one fetch, for example of an access token or of the
 * server time. Each caller waits no longer than its own deadline. A failure is passed to the
 * current waiters and not cached; if it was caused by the fetching call itself (its thread was
 * interrupted or its deadline expired), another waiter fetches instead.
 *
 * <pre>{@code
 * SingleFlight<Token> tokens = new SingleFlight<>("acme", context.settings().timeSource());
 * Token token = tokens.get(attempt, Token::isValid, leader -> fetch(leader));
 * }</pre>
 *
 * <p>Thread-safe.
 *
 * @param <T> type of the value
 * @since 0.1.0
 */
public final class SingleFlight<T> {
  private final String provider;
  private final TimeSource timeSource;
  private final AtomicReference<@Nullable CompletableFuture<T>> flight = new AtomicReference<>();

  /**
   * Creates an empty cache.
   *
   * @param provider id of the provider, for error messages
   * @param timeSource time source of the deadlines
   */
  public SingleFlight(String provider, TimeSource timeSource) {
    this.provider = Objects.requireNonNull(provider, "provider");
    this.timeSource = Objects.requireNonNull(timeSource, "timeSource");
  }

  /**
   * Returns the cached value, or fetches it on behalf of the given call, {@linkplain
   * HttpRequest#withParentDeadline within} its deadline.
   *
   * @param request the call that needs the value
   * @param usable whether a cached value may still be used
   * @param fetch fetches the value; must not call this cache
   * @throws CloudException of the fetch, whether made by this call or another; of kind {@code
   *     CANCELLED} if the thread is interrupted or the engine closed, {@code TIMEOUT} if the
   *     deadline of this call expires first
   */
  public T get(
      HttpRequest request, Predicate<? super T> usable, Function<HttpRequest, ? extends T> fetch) {
    return get(request, usable, fetch, fetched -> {});
  }

  /**
   * Like {@link #get(HttpRequest, Predicate, Function)}, but with a listener that is notified of a
   * fetched value before any caller receives it. An exception of the listener fails only the call
   * that fetched; the value is cached nevertheless.
   *
   * @param request the call that needs the value
   * @param usable whether a cached value may still be used
   * @param fetch fetches the value; must not call this cache
   * @param listener notified of a fetched value, on the thread that fetched it
   */
  public T get(
      HttpRequest request,
      Predicate<? super T> usable,
      Function<HttpRequest, ? extends T> fetch,
      Consumer<? super T> listener) {
    Objects.requireNonNull(request, "request");
    Objects.requireNonNull(usable, "usable");
    Objects.requireNonNull(fetch, "fetch");
    Objects.requireNonNull(listener, "listener");
    while (true) {
      CompletableFuture<T> current = flight.get();
      if (current == null || isUnusable(current, usable)) {
        CompletableFuture<T> own = new CompletableFuture<>();
        if (flight.compareAndSet(current, own)) {
          T value = fetch(own, request, fetch);
          try {
            listener.accept(value);
          } finally {
            own.complete(value);
          }
          return value;
        }
        continue;
      }
      try {
        return current.isDone() ? current.get() : await(current, request);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw CloudException.of(
            details(request, ErrorKind.CANCELLED, "the calling thread was interrupted")
                .withOutcome(Outcome.NOT_SENT));
      } catch (TimeoutException e) {
        throw deadlinePassed(request);
      } catch (CancellationException e) {
        throw isCancelled(request)
            ? CloudException.of(
                details(request, ErrorKind.CANCELLED, "the connection to the cloud has been closed")
                    .withOutcome(Outcome.NOT_SENT))
            : deadlinePassed(request);
      } catch (ExecutionException e) {
        if (!(e.getCause() instanceof LeaderFailed)) {
          throw rethrown(e.getCause());
        }
      }
    }
  }

  /**
   * Removes the cached value if it matches, so that the next call fetches it again. A fetch in
   * progress is not affected.
   *
   * @param outdated whether the value is no longer usable
   */
  public void invalidateIf(Predicate<? super T> outdated) {
    Objects.requireNonNull(outdated, "outdated");
    CompletableFuture<T> current = flight.get();
    if (current != null && isUnusable(current, value -> !outdated.test(value))) {
      flight.compareAndSet(current, null);
    }
  }

  private T fetch(
      CompletableFuture<T> own, HttpRequest request, Function<HttpRequest, ? extends T> fetch) {
    try {
      return fetch.apply(request);
    } catch (RuntimeException | Error e) {
      // Removed first, because a waiter that receives the failure may retry immediately.
      flight.compareAndSet(own, null);
      boolean cancelled = e instanceof CloudException error && error.kind() == ErrorKind.CANCELLED;
      own.completeExceptionally(cancelled || remainingNanos(request) <= 0 ? new LeaderFailed() : e);
      throw e;
    }
  }

  /** Waits for the fetch of another call, until this call ends. */
  private T await(CompletableFuture<T> shared, HttpRequest request)
      throws InterruptedException, TimeoutException, ExecutionException {
    AbortableWait wait = new AbortableWait();
    CallContext call = request.context() instanceof CallContext context ? context : null;
    if (call != null) {
      call.onAbort(wait::abort);
    }
    try {
      return wait.await(shared, remainingNanos(request));
    } finally {
      if (call != null) {
        call.onAbort(null);
      }
    }
  }

  private static boolean isCancelled(HttpRequest request) {
    return request.context() instanceof CallContext call && call.cancelled();
  }

  private CloudException deadlinePassed(HttpRequest request) {
    return CloudException.of(
        details(request, ErrorKind.TIMEOUT, "the deadline has passed; it was not sent")
            .withOutcome(Outcome.NOT_SENT));
  }

  private long remainingNanos(HttpRequest request) {
    return request.deadlineNanos() - timeSource.nanoTime().getAsLong();
  }

  private ErrorDetails details(HttpRequest request, ErrorKind kind, String message) {
    return ErrorDetails.of(kind, message).withOperation(provider, request.operation().toString());
  }

  private static <T> boolean isUnusable(CompletableFuture<T> flight, Predicate<? super T> usable) {
    return flight.isDone() && !flight.isCompletedExceptionally() && !usable.test(flight.join());
  }

  private static RuntimeException rethrown(@Nullable Throwable failure) {
    return failure instanceof CloudException error
        ? error
        : new IllegalStateException("the shared fetch failed", failure);
  }

  /** Signals the waiters that the fetching call itself failed, so that one of them must fetch. */
  private static final class LeaderFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LeaderFailed() {
      super(null, null, false, false);
    }
  }
}
