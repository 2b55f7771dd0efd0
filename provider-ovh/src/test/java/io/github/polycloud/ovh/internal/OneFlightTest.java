package io.github.polycloud.ovh.internal;

import static io.github.polycloud.contract.Errors.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.Call;
import io.github.polycloud.http.CallEngine;
import io.github.polycloud.http.Endpoint;
import io.github.polycloud.http.Operation;
import io.github.polycloud.http.Timing;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One fetch serves all who wait for it, and no failure outlives it. */
@Timeout(20)
class OneFlightTest {
  private static final Set<Thread.State> WAITING =
      Set.of(Thread.State.WAITING, Thread.State.TIMED_WAITING);

  // A call that was not sent yet has until Long.MAX_VALUE.
  private final AtomicLong nanos = new AtomicLong();
  private final OneFlight<String> flight =
      new OneFlight<>(new Timing(Clock.systemUTC(), nanos::get, time -> {}, () -> 0.5));
  private final AtomicInteger fetches = new AtomicInteger();
  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch answered = new CountDownLatch(1);
  private final CallEngine engine =
      CallEngine.builder("ovh", Endpoint.of("http://127.0.0.1:9")).build();
  private final Call call = engine.call(Operation.of("GET", "/me"), "/me", null, true);

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void doesNotFailThoseWhoWaitWhenTheFetcherIsInterrupted() throws Exception {
    Function<Call, String> first =
        asking -> {
          fetchedSlowly(asking);
          throw new CloudException(ErrorKind.CANCELLED, "the calling thread was interrupted");
        };
    CompletableFuture<String> fetcher = inThread(first);
    asked.await();
    CompletableFuture<String> waiter = inThread(asking -> "second");
    answered.countDown();

    assertThat(fetcher.handle((value, failure) -> failure).get())
        .isInstanceOf(CloudException.class);
    assertThat(waiter.get()).isEqualTo("second");
  }

  @Test
  void failsThoseWhoWaitWhenTheServiceIsDown() throws Exception {
    Function<Call, String> first =
        asking -> {
          fetchedSlowly(asking);
          throw new CloudException(ErrorKind.UNAVAILABLE, "down");
        };
    CompletableFuture<String> fetcher = inThread(first);
    asked.await();
    CompletableFuture<String> waiter = inThread(asking -> "never");
    answered.countDown();

    assertThat(fetcher.handle((value, failure) -> failure).get()).hasMessage("down");
    assertThat(waiter.handle((value, failure) -> failure).get()).hasMessage("down");
    assertThat(flight.get(call, value -> true, asking -> "later")).isEqualTo("later");
  }

  @Test
  void doesNotWaitLongerThanTheCallHas() throws Exception {
    CompletableFuture<String> fetcher = inThread(this::fetchedSlowly);
    asked.await();
    nanos.set(Long.MAX_VALUE - 1_000_000);
    assertThat(assertFails(ErrorKind.NETWORK, () -> flight.get(call, value -> true, a -> "never")))
        .hasMessageContaining("deadline");
    nanos.set(0);
    answered.countDown();
    assertThat(fetcher.get()).isEqualTo("slow");
  }

  @Test
  void letsAThreadThatWaitsBeInterrupted() throws Exception {
    CompletableFuture<String> fetcher = inThread(this::fetchedSlowly);
    asked.await();

    Thread.currentThread().interrupt();
    assertFails(ErrorKind.CANCELLED, () -> flight.get(call, value -> true, asking -> "never"));
    assertThat(Thread.interrupted()).isTrue();
    answered.countDown();
    assertThat(fetcher.get()).isEqualTo("slow");
  }

  @Test
  void forgetsAValueOnlyWhenItIsThere() throws Exception {
    CompletableFuture<String> fetcher = inThread(this::fetchedSlowly);
    asked.await();
    flight.forget();
    answered.countDown();
    fetcher.get();
    assertThat(flight.get(call, value -> true, asking -> "new")).isEqualTo("slow");

    flight.forgetIf("other"::equals);
    assertThat(flight.get(call, value -> true, asking -> "new")).isEqualTo("slow");
    flight.forgetIf("slow"::equals);
    assertThat(flight.get(call, value -> true, asking -> "new")).isEqualTo("new");
    assertThat(flight.get(call, value -> false, asking -> "newer")).isEqualTo("newer");
    flight.forget();
    assertThat(flight.get(call, value -> true, asking -> "newest")).isEqualTo("newest");
    assertThat(fetches).hasValue(1);
  }

  private String fetchedSlowly(Call asking) {
    fetches.incrementAndGet();
    asked.countDown();
    try {
      answered.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    return "slow";
  }

  /** Runs until it has a result or waits for something. */
  private CompletableFuture<String> inThread(Function<Call, String> fetch) {
    CompletableFuture<String> result = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                result.complete(flight.get(call, value -> true, fetch));
              } catch (RuntimeException e) {
                result.completeExceptionally(e);
              }
            });
    thread.setDaemon(true);
    thread.start();
    while (thread.isAlive() && !WAITING.contains(thread.getState())) {
      Thread.onSpinWait();
    }
    return result;
  }
}
