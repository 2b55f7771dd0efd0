package io.github.polycloud.ovh.internal;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.NetworkException;
import io.github.polycloud.error.NetworkException.Outcome;
import io.github.polycloud.http.Call;
import io.github.polycloud.http.Timing;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A value that one call fetches for all that need it meanwhile. A failure is forgotten, and one
 * that lies with the call that fetched (its thread was interrupted, its time was over) is no reason
 * for the others to fail.
 *
 * @param <T> type of the value
 */
final class OneFlight<T> {
  private final Timing timing;
  private final AtomicReference<@Nullable CompletableFuture<T>> flight = new AtomicReference<>();

  OneFlight(Timing timing) {
    this.timing = timing;
  }

  /**
   * The value, if need be fetched on behalf of a call and within its time.
   *
   * @param usable whether a value that was fetched earlier may still be used
   */
  T get(Call call, Predicate<T> usable, Function<Call, T> fetch) {
    while (true) {
      CompletableFuture<T> known = flight.get();
      if (known == null || isOver(known, usable)) {
        CompletableFuture<T> own = new CompletableFuture<>();
        if (flight.compareAndSet(known, own)) {
          return fetch(own, call, fetch);
        }
        continue;
      }
      try {
        return known.get(left(call), TimeUnit.NANOSECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CloudException(ErrorKind.CANCELLED, "the calling thread was interrupted");
      } catch (TimeoutException e) {
        throw new NetworkException(
            ErrorDetails.of(ErrorKind.NETWORK, "the deadline has passed"), Outcome.NOT_SENT);
      } catch (ExecutionException e) {
        if (!(e.getCause() instanceof Abandoned)) {
          throw rethrown(e.getCause());
        }
      }
    }
  }

  /** Fetches anew next time, unless a fetch is under way: that one is new enough. */
  void forget() {
    flight.updateAndGet(known -> known == null || known.isDone() ? null : known);
  }

  /** Fetches anew next time, if the value is such a one. */
  void forgetIf(Predicate<T> refused) {
    CompletableFuture<T> known = flight.get();
    if (known != null && isOver(known, refused.negate())) {
      flight.compareAndSet(known, null);
    }
  }

  private T fetch(CompletableFuture<T> own, Call call, Function<Call, T> fetch) {
    try {
      T value = fetch.apply(call);
      own.complete(value);
      return value;
    } catch (RuntimeException | Error e) {
      flight.compareAndSet(own, null);
      boolean cancelled = e instanceof CloudException known && known.kind() == ErrorKind.CANCELLED;
      own.completeExceptionally(cancelled || left(call) <= 0 ? new Abandoned() : e);
      throw e;
    }
  }

  private long left(Call call) {
    return call.deadline() - timing.nanos().getAsLong();
  }

  private static <T> boolean isOver(CompletableFuture<T> known, Predicate<T> usable) {
    return known.isDone() && !known.isCompletedExceptionally() && !usable.test(known.join());
  }

  private static RuntimeException rethrown(Throwable failure) {
    return failure instanceof CloudException known
        ? known
        : new IllegalStateException("it cannot be fetched", failure);
  }

  /** Says to those who wait that they have to look for themselves. */
  private static final class Abandoned extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Abandoned() {
      super(null, null, false, false);
    }
  }
}
