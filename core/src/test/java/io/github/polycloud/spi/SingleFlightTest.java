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

/** One fetch serves all who wait for it, and no failure outlives it. */
@Timeout(20)
class SingleFlightTest {
  private static final Set<Thread.State> WAITING =
      Set.of(Thread.State.WAITING, Thread.State.TIMED_WAITING);

  // A call that was not sent yet has until Long.MAX_VALUE.
  private final AtomicLong nanos = new AtomicLong();
  private final SingleFlight<String> flight =
      new SingleFlight<>(
          "fake", new TimeSource(Clock.systemUTC(), nanos::get, time -> {}, () -> 0.5));
  private final AtomicInteger fetches = new AtomicInteger();
  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch answered = new CountDownLatch(1);
  private final HttpEngine engine =
      HttpEngine.builder("fake", Endpoint.of("http://127.0.0.1:9")).build();
  private final HttpRequest request = engine.call(Operation.of("GET", "/me"), "/me", null, true);

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void anInterruptedFetchDoesNotFailThoseWhoWait() throws Exception {
    Function<HttpRequest, String> first =
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
  void aFailedFetchFailsThoseWhoWaitAndNobodyLater() throws Exception {
    Function<HttpRequest, String> first =
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
    assertThat(flight.get(request, value -> true, asking -> "later")).isEqualTo("later");
  }

  @Test
  void nobodyWaitsLongerThanTheCallHas() throws Exception {
    CompletableFuture<String> fetcher = inThread(this::fetchedSlowly);
    asked.await();
    nanos.set(Long.MAX_VALUE - 1_000_000);
    assertThat(
            assertFails(ErrorKind.TIMEOUT, () -> flight.get(request, value -> true, a -> "never")))
        .hasMessage("fake: the deadline has passed; it was not sent (GET /me)");
    nanos.set(0);
    answered.countDown();
    assertThat(fetcher.get()).isEqualTo("slow");
  }

  @Test
  void aThreadThatWaitsCanBeInterrupted() throws Exception {
    CompletableFuture<String> fetcher = inThread(this::fetchedSlowly);
    asked.await();

    Thread.currentThread().interrupt();
    assertFails(ErrorKind.CANCELLED, () -> flight.get(request, value -> true, asking -> "never"));
    assertThat(Thread.interrupted()).isTrue();
    answered.countDown();
    assertThat(fetcher.get()).isEqualTo("slow");
  }

  @Test
  void aValueIsForgottenOnlyWhenItIsThere() throws Exception {
    CompletableFuture<String> fetcher = inThread(this::fetchedSlowly);
    asked.await();
    flight.invalidateIf(value -> true);
    answered.countDown();
    fetcher.get();
    assertThat(flight.get(request, value -> true, asking -> "new")).isEqualTo("slow");

    flight.invalidateIf("other"::equals);
    assertThat(flight.get(request, value -> true, asking -> "new")).isEqualTo("slow");
    flight.invalidateIf("slow"::equals);
    assertThat(flight.get(request, value -> true, asking -> "new")).isEqualTo("new");
    assertThat(flight.get(request, value -> false, asking -> "newer")).isEqualTo("newer");
    flight.invalidateIf(value -> true);
    assertThat(flight.get(request, value -> true, asking -> "newest")).isEqualTo("newest");
    assertThat(fetches).hasValue(1);
  }

  @Test
  void aFetchWhoseOwnTimeWasOverDoesNotFailThoseWhoHaveMore() throws Exception {
    Function<HttpRequest, String> late =
        asking -> {
          fetchedSlowly(asking);
          nanos.set(Long.MAX_VALUE);
          throw new CloudException(ErrorKind.NETWORK, "cut off by the deadline");
        };
    CompletableFuture<String> fetcher = inThread(late);
    asked.await();
    CompletableFuture<String> waiter = inThread(asking -> "own");
    answered.countDown();

    assertThat(fetcher.handle((value, failure) -> failure).get()).hasMessageContaining("cut off");
    assertThat(waiter.get()).isEqualTo("own");
  }

  @Test
  void anUnforeseenFailureReachesAllWhoWait() throws Exception {
    Function<HttpRequest, String> broken =
        asking -> {
          fetchedSlowly(asking);
          throw new StackOverflowError();
        };
    CompletableFuture<String> fetcher = inThread(broken);
    asked.await();
    CompletableFuture<String> waiter = inThread(asking -> "never");
    answered.countDown();

    assertThat(fetcher.handle((value, failure) -> failure).get())
        .isInstanceOf(StackOverflowError.class);
    assertThat(waiter.handle((value, failure) -> failure).get())
        .isInstanceOf(IllegalStateException.class)
        .hasCauseInstanceOf(StackOverflowError.class);
  }

  @Test
  void whoSeesAValueFirstSeesItOnceAndBeforeAllOthers() throws Exception {
    List<String> order = new CopyOnWriteArrayList<>();
    CompletableFuture<String> fetcher =
        inThread(
            () ->
                flight.get(
                    request,
                    value -> true,
                    this::fetchedSlowly,
                    value -> order.add("first " + value)));
    asked.await();
    CompletableFuture<String> waiter =
        inThread(asking -> "never").whenComplete((value, failure) -> order.add("waiter " + value));
    answered.countDown();

    assertThat(fetcher.get()).isEqualTo("slow");
    waiter.get();
    assertThat(order).containsExactly("first slow", "waiter slow");
  }

  @Test
  void whatTheFirstOneThrowsFailsTheCallThatFetchedAndNoOther() {
    assertThatThrownBy(
            () ->
                flight.get(
                    request,
                    value -> true,
                    asking -> "good",
                    value -> {
                      throw new IllegalStateException("disk full");
                    }))
        .hasMessage("disk full");
    assertThat(flight.get(request, value -> true, asking -> "never")).isEqualTo("good");
  }

  @Test
  void aHundredThreadsShareOneFetch() throws Exception {
    List<CompletableFuture<String>> all = new ArrayList<>();
    all.add(inThread(this::fetchedSlowly));
    asked.await();
    for (int i = 1; i < 100; i++) {
      all.add(inThread(this::fetchedSlowly));
    }
    answered.countDown();

    for (CompletableFuture<String> each : all) {
      assertThat(each.get()).isEqualTo("slow");
    }
    assertThat(fetches).hasValue(1);
  }

  @Test
  void whoRefusesAValueGetsANewerOneHoweverManyRefuseItAtOnce() throws Exception {
    CyclicBarrier start = new CyclicBarrier(16);
    List<CompletableFuture<String>> all = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      all.add(
          inThread(
              () -> {
                start.await();
                String had = "0";
                for (int round = 0; round < 500; round++) {
                  had = newerThan(had);
                }
                return had;
              }));
    }
    for (CompletableFuture<String> each : all) {
      assertThat(Integer.parseInt(each.get())).isBetween(500, fetches.get());
    }
  }

  private String newerThan(String had) {
    flight.invalidateIf(had::equals);
    String got =
        flight.get(request, value -> true, asking -> Integer.toString(fetches.incrementAndGet()));
    assertThat(Integer.parseInt(got)).isGreaterThan(Integer.parseInt(had));
    return got;
  }

  private String fetchedSlowly(HttpRequest asking) {
    fetches.incrementAndGet();
    asked.countDown();
    try {
      answered.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    return "slow";
  }

  private CompletableFuture<String> inThread(Function<HttpRequest, String> fetch) {
    return inThread(() -> flight.get(request, value -> true, fetch));
  }

  /** Runs until it has a result or waits for something. */
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
