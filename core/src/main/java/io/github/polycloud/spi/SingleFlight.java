package io.github.polycloud.spi;

import io.github.polycloud.config.TimeSource;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.NetworkException;
import io.github.polycloud.error.NetworkException.Outcome;
import io.github.polycloud.http.HttpRequest;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A value that one call fetches for all that need it meanwhile: an access token, the clock of a
 * server. Each call waits no longer than its own deadline. A failure is passed on to those who wait
 * and then forgotten; one that lies with the call that fetched (its thread was interrupted, its
 * time was over) is no reason for the others to fail, and the next of them fetches.
 *
 * <pre>{@code
 * SingleFlight<Token> tokens = new SingleFlight<>("acme", engine.timing());
 * Token token = tokens.get(attempt, Token::lasts, asking -> fetch(asking));
 * }</pre>
 *
 * @param <T> type of the value
 */
public final class SingleFlight<T> {
  private final String provider;
  private final TimeSource timeSource;
  private final AtomicReference<@Nullable CompletableFuture<T>> flight = new AtomicReference<>();

  /**
   * Nothing has been fetched yet.
   *
   * @param provider id of the provider, for errors
   * @param timeSource by which deadlines are reckoned
   */
  public SingleFlight(String provider, TimeSource timeSource) {
    this.provider = provider;
    this.timeSource = timeSource;
  }

  /**
   * The value, if need be fetched on behalf of a call and {@linkplain
   * HttpRequest#withParentDeadline within} its time.
   *
   * @param usable whether a value that was fetched earlier may still be used
   * @param fetch gets the value; it must not need the value itself
   * @throws CloudException what the fetch threw, here or in the call that was waited for; of kind
   *     {@code CANCELLED} when this thread was interrupted, {@code TIMEOUT} when the deadline of
   *     this call came first
   */
  public T get(
      HttpRequest request, Predicate<? super T> usable, Function<HttpRequest, ? extends T> fetch) {
    return get(request, usable, fetch, fetched -> {});
  }

  /**
   * The same, with somebody who sees a fetched value before any call gets it. What that one throws
   * fails the call that fetched and no other, since the value is good all the same.
   */
  public T get(
      HttpRequest request,
      Predicate<? super T> usable,
      Function<HttpRequest, ? extends T> fetch,
      Consumer<? super T> first) {
    while (true) {
      CompletableFuture<T> known = flight.get();
      if (known == null || isOver(known, usable)) {
        CompletableFuture<T> own = new CompletableFuture<>();
        if (flight.compareAndSet(known, own)) {
          T value = fetch(own, request, fetch);
          try {
            first.accept(value);
          } finally {
            own.complete(value);
          }
          return value;
        }
        continue;
      }
      try {
        return known.get(left(request), TimeUnit.NANOSECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CloudException(
            at(request, ErrorKind.CANCELLED, "the calling thread was interrupted"));
      } catch (TimeoutException e) {
        throw new NetworkException(
            at(request, ErrorKind.TIMEOUT, "the deadline has passed; it was not sent"),
            Outcome.NOT_SENT);
      } catch (ExecutionException e) {
        if (!(e.getCause() instanceof LeaderFailed)) {
          throw rethrown(e.getCause());
        }
      }
    }
  }

  /** Fetches anew next time, if the value is such a one; a fetch under way is new enough. */
  public void invalidateIf(Predicate<? super T> refused) {
    CompletableFuture<T> known = flight.get();
    if (known != null && isOver(known, value -> !refused.test(value))) {
      flight.compareAndSet(known, null);
    }
  }

  private T fetch(
      CompletableFuture<T> own, HttpRequest request, Function<HttpRequest, ? extends T> fetch) {
    try {
      return fetch.apply(request);
    } catch (RuntimeException | Error e) {
      // Forgotten first: who finds the failure may ask again at once.
      flight.compareAndSet(own, null);
      boolean cancelled = e instanceof CloudException known && known.kind() == ErrorKind.CANCELLED;
      own.completeExceptionally(cancelled || left(request) <= 0 ? new LeaderFailed() : e);
      throw e;
    }
  }

  private long left(HttpRequest request) {
    return request.deadlineNanos() - timeSource.nanoTime().getAsLong();
  }

  private ErrorDetails at(HttpRequest request, ErrorKind kind, String message) {
    return ErrorDetails.of(kind, message).withOperation(provider, request.operation().toString());
  }

  private static <T> boolean isOver(CompletableFuture<T> known, Predicate<? super T> usable) {
    return known.isDone() && !known.isCompletedExceptionally() && !usable.test(known.join());
  }

  private static RuntimeException rethrown(Throwable failure) {
    return failure instanceof CloudException known
        ? known
        : new IllegalStateException("it cannot be fetched", failure);
  }

  /** Says to those who wait that they have to look for themselves. */
  private static final class LeaderFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LeaderFailed() {
      super(null, null, false, false);
    }
  }
}
