// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.spi;

import static io.github.polycloud.error.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polycloud.config.TimeSource;
import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.Endpoint;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.Operation;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Concurrent callers share one fetch, and failures are not cached. */
@Timeout(20)
class SingleFlightTest {
  private static final Set<Thread.State> WAITING =
      Set.of(Thread.State.WAITING, Thread.State.TIMED_WAITING);

  // The deadline of a call that was not sent is Long.MAX_VALUE.
  private final AtomicLong nanos = new AtomicLong();
  private final SingleFlight<String> flight =
      new SingleFlight<>(
          "fake", new TimeSource(Clock.systemUTC(), nanos::get, time -> {}, () -> 0.5));
  private final AtomicInteger fetches = new AtomicInteger();
  private final CountDownLatch fetchStarted = new CountDownLatch(1);
  private final CountDownLatch fetchMayComplete = new CountDownLatch(1);
  private final HttpEngine engine =
      HttpEngine.builder("fake", Endpoint.of("http://127.0.0.1:9")).build();
  private final HttpRequest request =
      engine.newRequest(Operation.of("GET", "/me"), "/me", null, true);

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void anInterruptedFetchDoesNotFailTheWaiters() throws Exception {
    Function<HttpRequest, String> first =
        leader -> {
          fetchSlowly(leader);
          throw CloudException.of(ErrorKind.CANCELLED, "the calling thread was interrupted");
        };
    CompletableFuture<String> fetcher = inThread(first);
    fetchStarted.await();
    CompletableFuture<String> waiter = inThread(leader -> "second");
    fetchMayComplete.countDown();

    assertThat(fetcher.handle((value, failure) -> failure).get())
        .isInstanceOf(CloudException.class);
    assertThat(waiter.get()).isEqualTo("second");
  }

  @Test
  void aFailedFetchFailsTheWaitersAndIsNotCached() throws Exception {
    Function<HttpRequest, String> first =
        leader -> {
          fetchSlowly(leader);
          throw CloudException.of(ErrorKind.UNAVAILABLE, "down");
        };
    CompletableFuture<String> fetcher = inThread(first);
    fetchStarted.await();
    CompletableFuture<String> waiter = inThread(leader -> "never");
    fetchMayComplete.countDown();

    assertThat(fetcher.handle((value, failure) -> failure).get()).hasMessage("down");
    assertThat(waiter.handle((value, failure) -> failure).get()).hasMessage("down");
    assertThat(flight.get(request, value -> true, leader -> "later")).isEqualTo("later");
  }

  @Test
  void aWaiterFailsWhenItsDeadlineExpires() throws Exception {
    CompletableFuture<String> fetcher = inThread(this::fetchSlowly);
    fetchStarted.await();
    nanos.set(Long.MAX_VALUE - 1_000_000);
    assertThat(
            assertFails(ErrorKind.TIMEOUT, () -> flight.get(request, value -> true, a -> "never")))
        .hasMessage("fake: the deadline has passed; it was not sent (GET /me)");
    nanos.set(0);
    fetchMayComplete.countDown();
    assertThat(fetcher.get()).isEqualTo("slow");
  }

  @Test
  void aWaiterCanBeInterrupted() throws Exception {
    CompletableFuture<String> fetcher = inThread(this::fetchSlowly);
    fetchStarted.await();

    Thread.currentThread().interrupt();
    assertFails(ErrorKind.CANCELLED, () -> flight.get(request, value -> true, leader -> "never"));
    assertThat(Thread.interrupted()).isTrue();
    fetchMayComplete.countDown();
    assertThat(fetcher.get()).isEqualTo("slow");
  }

  @Test
  void onlyACachedValueIsInvalidated() throws Exception {
    CompletableFuture<String> fetcher = inThread(this::fetchSlowly);
    fetchStarted.await();
    flight.invalidateIf(value -> true);
    fetchMayComplete.countDown();
    fetcher.get();
    assertThat(flight.get(request, value -> true, leader -> "new")).isEqualTo("slow");

    flight.invalidateIf("other"::equals);
    assertThat(flight.get(request, value -> true, leader -> "new")).isEqualTo("slow");
    flight.invalidateIf("slow"::equals);
    assertThat(flight.get(request, value -> true, leader -> "new")).isEqualTo("new");
    assertThat(flight.get(request, value -> false, leader -> "newer")).isEqualTo("newer");
    flight.invalidateIf(value -> true);
    assertThat(flight.get(request, value -> true, leader -> "newest")).isEqualTo("newest");
    assertThat(fetches).hasValue(1);
  }

  @Test
  void anExpiredFetchDoesNotFailWaitersWithALaterDeadline() throws Exception {
    Function<HttpRequest, String> late =
        leader -> {
          fetchSlowly(leader);
          nanos.set(Long.MAX_VALUE);
          throw CloudException.of(ErrorKind.NETWORK, "cut off by the deadline");
        };
    CompletableFuture<String> fetcher = inThread(late);
    fetchStarted.await();
    CompletableFuture<String> waiter = inThread(leader -> "own");
    fetchMayComplete.countDown();

    assertThat(fetcher.handle((value, failure) -> failure).get()).hasMessageContaining("cut off");
    assertThat(waiter.get()).isEqualTo("own");
  }

  @Test
  void anUnexpectedErrorReachesAllWaiters() throws Exception {
    Function<HttpRequest, String> broken =
        leader -> {
          fetchSlowly(leader);
          throw new StackOverflowError();
        };
    CompletableFuture<String> fetcher = inThread(broken);
    fetchStarted.await();
    CompletableFuture<String> waiter = inThread(leader -> "never");
    fetchMayComplete.countDown();

    assertThat(fetcher.handle((value, failure) -> failure).get())
        .isInstanceOf(StackOverflowError.class);
    assertThat(waiter.handle((value, failure) -> failure).get())
        .isInstanceOf(IllegalStateException.class)
        .hasCauseInstanceOf(StackOverflowError.class);
  }

  @Test
  void theListenerIsNotifiedOnceAndBeforeAnyWaiter() throws Exception {
    List<String> order = new CopyOnWriteArrayList<>();
    CompletableFuture<String> fetcher =
        inThread(
            () ->
                flight.get(
                    request,
                    value -> true,
                    this::fetchSlowly,
                    value -> order.add("listener " + value)));
    fetchStarted.await();
    CompletableFuture<String> waiter =
        inThread(leader -> "never").whenComplete((value, failure) -> order.add("waiter " + value));
    fetchMayComplete.countDown();

    assertThat(fetcher.get()).isEqualTo("slow");
    waiter.get();
    assertThat(order).containsExactly("listener slow", "waiter slow");
  }

  @Test
  void aListenerFailureFailsOnlyTheCallThatFetched() {
    assertThatThrownBy(
            () ->
                flight.get(
                    request,
                    value -> true,
                    leader -> "good",
                    value -> {
                      throw new IllegalStateException("disk full");
                    }))
        .hasMessage("disk full");
    assertThat(flight.get(request, value -> true, leader -> "never")).isEqualTo("good");
  }

  @Test
  void aBlockedListenerHoldsNoWaiterBeyondItsDeadline() throws Exception {
    CompletableFuture<String> fetcher =
        inThread(
            () ->
                flight.get(
                    request, value -> true, leader -> "good", value -> fetchSlowly(request)));
    fetchStarted.await();
    nanos.set(Long.MAX_VALUE - 1_000_000);

    assertFails(ErrorKind.TIMEOUT, () -> flight.get(request, value -> true, leader -> "never"));
    fetchMayComplete.countDown();
    assertThat(fetcher.get()).isEqualTo("good");
  }

  @Test
  void aHundredThreadsShareOneFetch() throws Exception {
    List<CompletableFuture<String>> all = new ArrayList<>();
    all.add(inThread(this::fetchSlowly));
    fetchStarted.await();
    for (int i = 1; i < 100; i++) {
      all.add(inThread(this::fetchSlowly));
    }
    fetchMayComplete.countDown();

    for (CompletableFuture<String> each : all) {
      assertThat(each.get()).isEqualTo("slow");
    }
    assertThat(fetches).hasValue(1);
  }

  @Test
  void concurrentInvalidationsNeverReturnAnInvalidatedValue() throws Exception {
    CyclicBarrier start = new CyclicBarrier(16);
    List<CompletableFuture<String>> all = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      all.add(
          inThread(
              () -> {
                start.await();
                String previous = "0";
                for (int round = 0; round < 500; round++) {
                  previous = newerThan(previous);
                }
                return previous;
              }));
    }
    for (CompletableFuture<String> each : all) {
      assertThat(Integer.parseInt(each.get())).isBetween(500, fetches.get());
    }
  }

  private String newerThan(String previous) {
    flight.invalidateIf(previous::equals);
    String current =
        flight.get(request, value -> true, leader -> Integer.toString(fetches.incrementAndGet()));
    assertThat(Integer.parseInt(current)).isGreaterThan(Integer.parseInt(previous));
    return current;
  }

  private String fetchSlowly(HttpRequest leader) {
    fetches.incrementAndGet();
    fetchStarted.countDown();
    try {
      fetchMayComplete.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    return "slow";
  }

  private CompletableFuture<String> inThread(Function<HttpRequest, String> fetch) {
    return inThread(() -> flight.get(request, value -> true, fetch));
  }

  /** Starts a thread and returns once it has completed or waits. */
  private static CompletableFuture<String> inThread(Callable<String> work) {
    CompletableFuture<String> result = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                result.complete(work.call());
              } catch (Exception | Error e) {
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
