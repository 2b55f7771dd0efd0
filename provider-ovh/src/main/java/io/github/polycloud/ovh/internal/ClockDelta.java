package io.github.polycloud.ovh.internal;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * How far the server's clock is ahead of ours. It is read when it is first needed; all threads that
 * need it meanwhile wait for that one reading. A reading that failed is forgotten.
 */
public final class ClockDelta {
  private final Clock local;
  private final AtomicReference<@Nullable CompletableFuture<Duration>> reading =
      new AtomicReference<>();
  private volatile LongSupplier server =
      () -> {
        throw new IllegalStateException("nobody has said yet where to read the server's clock");
      };

  /** A delta to this clock. */
  public ClockDelta(Clock local) {
    this.local = local;
  }

  /**
   * Says how the server's clock is read, in seconds since 1970. It comes second, because the engine
   * that reads it signs its calls by this delta.
   */
  public void readFrom(LongSupplier serverSeconds) {
    server = serverSeconds;
  }

  /** What the server's clock shows now. */
  Instant serverTime() {
    return local.instant().plus(delta());
  }

  /** Lets the next call read the clock again. A reading under way is new enough. */
  void forget() {
    reading.updateAndGet(known -> known == null || known.isDone() ? null : known);
  }

  private Duration delta() {
    while (true) {
      CompletableFuture<Duration> known = reading.get();
      if (known == null) {
        CompletableFuture<Duration> own = new CompletableFuture<>();
        if (reading.compareAndSet(null, own)) {
          return read(own);
        }
        continue;
      }
      try {
        return known.get();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CloudException(ErrorKind.CANCELLED, "the calling thread was interrupted");
      } catch (ExecutionException e) {
        // That the reading thread was interrupted is no reason for the others to fail.
        if (!(e.getCause() instanceof CloudException failure)) {
          throw new IllegalStateException("the server's clock cannot be read", e.getCause());
        }
        if (failure.kind() != ErrorKind.CANCELLED) {
          throw failure;
        }
      }
    }
  }

  private Duration read(CompletableFuture<Duration> own) {
    try {
      Instant there = Instant.ofEpochSecond(server.getAsLong());
      Duration delta = Duration.between(local.instant(), there);
      own.complete(delta);
      return delta;
    } catch (RuntimeException | Error e) {
      reading.compareAndSet(own, null);
      own.completeExceptionally(e);
      throw e;
    }
  }
}
