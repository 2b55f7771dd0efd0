// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.concurrent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.polycloud.config.ContextCarrier;
import io.github.polycloud.config.FakeTimeSource;
import io.github.polycloud.config.TimeSource;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.paging.Page;
import io.github.polycloud.paging.Paged;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Kinds of inputs and calls of a bulk, and its rate. */
final class BulkInputsTest {
  private final Set<Integer> seen = new ConcurrentSkipListSet<>();

  @Test
  void callsWithoutResultReturnTheInputsThatSucceeded() {
    BulkResult<Integer, Integer> result =
        Bulk.of(2)
            .forEach(
                List.of(1, 2, 3),
                n -> {
                  seen.add(n);
                  if (n == 2) {
                    throw CloudException.of(ErrorKind.CONFLICT, "no");
                  }
                });

    assertThat(seen).containsExactly(1, 2, 3);
    assertThat(result.results()).containsExactly(1, 3);
    assertThat(result.failures()).containsOnlyKeys(2);
    assertThat(Bulk.of(2).forEach(Stream.of(4, 5), seen::add).orThrow()).containsExactly(4, 5);
    assertThat(seen).containsExactly(1, 2, 3, 4, 5);
  }

  @Test
  void aNullResultFailsItsInputAndNamesTheRemedy() {
    BulkResult<Integer, Integer> result = Bulk.of(2).map(List.of(1, 2), n -> n == 1 ? null : n);

    assertThat(result.results()).containsExactly(2);
    assertThat(result.failures().get(1)).hasMessageContaining("use forEach");
  }

  @Test
  void checkedExceptionsAreFailuresOfTheirInputs() {
    BulkResult<Integer, Integer> result =
        Bulk.of(2)
            .map(
                List.of(1, 2, 3),
                n -> {
                  if (n == 2) {
                    throw new IOException("disk full");
                  }
                  return n;
                });

    assertThat(result.results()).containsExactly(1, 3);
    assertThat(result.failures().get(2)).isInstanceOf(IOException.class);
    assertThatThrownBy(result::orThrow)
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(IOException.class);
  }

  @Test
  void undeclaredCheckedExceptionsAreFailuresToo() {
    Throwable neither = new Throwable("neither an exception nor an error");
    BulkResult<Integer, Integer> result =
        Bulk.of(2)
            .map(
                List.of(1, 2, 3),
                n ->
                    switch (n) {
                      case 1 -> sneakyThrow(new IOException("sneaky"));
                      case 2 -> sneakyThrow(neither);
                      default -> n;
                    });

    assertThat(result.results()).containsExactly(3);
    assertThat(result.failures().get(1)).isInstanceOf(IOException.class);
    assertThat(result.failures().get(2)).hasCause(neither);
  }

  @SuppressWarnings("unchecked")
  private static <T, E extends Throwable> T sneakyThrow(Throwable throwable) throws E {
    throw (E) throwable;
  }

  @Test
  void anIterableAPagedAndAStreamAreInputs() {
    Paged<Integer> paged =
        Paged.of(token -> token == null ? new Page<>(List.of(1, 2), "2") : Page.last(List.of(3)));
    Iterable<Integer> iterable = () -> List.of(4, 5).iterator();

    assertThat(Bulk.of(2).map(paged, n -> n * 2).orThrow()).containsExactly(2, 4, 6);
    assertThat(Bulk.of(2).map(iterable, n -> n * 2).orThrow()).containsExactly(8, 10);
    assertThat(Bulk.of(2).map(Stream.of(6, 7), n -> n * 2).orThrow()).containsExactly(12, 14);
  }

  @Test
  void aNullInputIsRejectedBeforeTheFirstCall() {
    List<Integer> inputs = Arrays.asList(1, null);
    assertThatThrownBy(() -> Bulk.of(2).forEach(inputs, seen::add))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("input");
    assertThatThrownBy(() -> Bulk.of(2).map(inputs.stream(), n -> n))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("input");
    assertThat(seen).isEmpty();
  }

  @Test
  void callsBeyondTheRateStartInTheNextPeriods() {
    FakeTimeSource time = new FakeTimeSource();
    List<Duration> starts = Collections.synchronizedList(new ArrayList<>());

    BulkResult<Integer, Integer> result =
        Bulk.of(1)
            .atMost(3, Duration.ofMinutes(1))
            .timeSource(time.timeSource())
            .forEach(
                IntStream.range(0, 8).boxed().toList(),
                n -> starts.add(Duration.between(FakeTimeSource.START, time.clock().instant())));

    assertThat(result.failures()).isEmpty();
    assertThat(time.waits()).containsExactly(Duration.ofMinutes(1), Duration.ofMinutes(1));
    assertThat(starts).hasSize(8);
  }

  @Test
  void anErrorOfTheTimeSourceReachesTheCaller() {
    TimeSource failing =
        new TimeSource(
            Clock.systemUTC(),
            () -> {
              throw new AssertionError("no time");
            },
            duration -> {},
            () -> 0);

    assertThatThrownBy(
            () ->
                assertTimeoutPreemptively(
                    Duration.ofSeconds(20),
                    () ->
                        Bulk.of(4)
                            .atMost(1, Duration.ofMinutes(1))
                            .timeSource(failing)
                            .forEach(List.of(1, 2, 3, 4, 5, 6, 7, 8), n -> {})))
        .hasStackTraceContaining("AssertionError: no time");
  }

  @Test
  void anErrorOfTheContextCarrierReachesTheCallerAndStopsWaitingThreads() {
    CountDownLatch waiting = new CountDownLatch(1);
    CountDownLatch stopped = new CountDownLatch(1);
    AtomicInteger wrapped = new AtomicInteger();
    ContextCarrier failing =
        task ->
            wrapped.incrementAndGet() != 2
                ? task
                : () -> {
                  Latches.await(waiting);
                  throw new AssertionError("no context");
                };
    TimeSource endless =
        new TimeSource(
            Clock.systemUTC(),
            System::nanoTime,
            duration -> {
              waiting.countDown();
              try {
                new CountDownLatch(1).await();
              } catch (InterruptedException e) {
                stopped.countDown();
                throw e;
              }
            },
            () -> 0);

    assertThatThrownBy(
            () ->
                assertTimeoutPreemptively(
                    Duration.ofSeconds(20),
                    () ->
                        Bulk.of(2)
                            .atMost(2, Duration.ofDays(1))
                            .contextCarrier(failing)
                            .timeSource(endless)
                            .forEach(List.of(1, 2, 3), n -> {})))
        .hasStackTraceContaining("AssertionError: no context");
    Latches.await(stopped);
  }

  @Test
  void anInterruptOfAnEndedCallDoesNotShortenAWaitForTheRate() {
    FakeTimeSource time = new FakeTimeSource();
    AtomicInteger waits = new AtomicInteger();
    TimeSource interrupted =
        new TimeSource(
            time.clock(),
            time.timeSource().nanoTime(),
            duration -> {
              if (waits.incrementAndGet() % 2 == 1) {
                time.advance(Duration.ofSeconds(10));
                Thread.currentThread().interrupt();
                throw new InterruptedException();
              }
              time.timeSource().sleeper().sleep(duration);
            },
            () -> 0);

    BulkResult<Integer, Integer> result =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20),
            () ->
                Bulk.of(2)
                    .atMost(1, Duration.ofMinutes(1))
                    .timeSource(interrupted)
                    .forEach(List.of(1, 2, 3), n -> {}));

    assertThat(result.orThrow()).containsExactly(1, 2, 3);
    assertThat(time.waits()).containsExactly(Duration.ofSeconds(50), Duration.ofSeconds(50));
  }

  @Test
  void slowCallsUseTheRateWithoutWaiting() {
    FakeTimeSource time = new FakeTimeSource();

    Bulk.of(1)
        .atMost(2, Duration.ofSeconds(10))
        .timeSource(time.timeSource())
        .forEach(List.of(1, 2, 3, 4), n -> time.advance(Duration.ofSeconds(6)));

    assertThat(time.waits()).isEmpty();
    assertThatThrownBy(() -> Bulk.of(1).atMost(0, Duration.ofSeconds(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Bulk.of(1).atMost(1, Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void equalInputsKeepTheirFailures() {
    BulkResult<String, String> result =
        Bulk.of(2)
            .forEach(
                List.of("a", "a"),
                input -> {
                  throw new IllegalStateException("no");
                });

    assertThat(result.failures()).hasSize(1);
    assertThat(result.items()).allSatisfy(item -> assertThat(item.failure()).isNotNull());
    assertThat(catchThrowable(result::orThrow).getSuppressed()).hasSize(1);
  }
}
