// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.concurrent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Concurrent calls with bounded parallelism. */
final class BulkTest {
  private static final List<Integer> THOUSAND = IntStream.range(0, 1000).boxed().toList();

  @Test
  void aThousandResultsKeepTheOrderOfTheirInputs() {
    BulkResult<Integer, Integer> result = Bulk.of(16).map(THOUSAND, n -> n * n);

    assertThat(result.results()).isEqualTo(THOUSAND.stream().map(n -> n * n).toList());
    assertThat(result.failures()).isEmpty();
    assertThat(result.orThrow()).hasSize(1000);
  }

  @Test
  void parallelismIsBounded() {
    AtomicInteger running = new AtomicInteger();
    AtomicInteger maxRunning = new AtomicInteger();
    CountDownLatch allRunning = new CountDownLatch(5);

    Bulk.of(5)
        .map(
            THOUSAND,
            n -> {
              maxRunning.accumulateAndGet(running.incrementAndGet(), Math::max);
              allRunning.countDown();
              Latches.await(allRunning);
              running.decrementAndGet();
              return n;
            });
    assertThat(maxRunning).hasValue(5);
  }

  @Test
  void aFailureDoesNotAffectTheOtherResults() {
    BulkResult<Integer, Integer> result =
        Bulk.of(2)
            .map(
                List.of(1, 2, 3, 4),
                n -> {
                  if (n % 2 == 0) {
                    throw CloudException.of(ErrorKind.NOT_FOUND, "no " + n);
                  }
                  return n;
                });

    assertThat(result.results()).containsExactly(1, 3);
    assertThat(result.failures()).containsOnlyKeys(2, 4);
    assertThat(result.items()).extracting(BulkResult.Item::input).containsExactly(1, 2, 3, 4);
    assertThatThrownBy(result::orThrow)
        .hasMessage("no 2")
        .satisfies(first -> assertThat(first.getSuppressed()).hasSize(1));
  }

  @Test
  void aJvmErrorIsRethrown() {
    assertThatThrownBy(
            () ->
                Bulk.of(2)
                    .map(
                        List.of(1),
                        n -> {
                          throw new StackOverflowError();
                        }))
        .isInstanceOf(StackOverflowError.class);
  }

  @Test
  void progressIsReportedOncePerCallIncludingFailures() {
    ConcurrentLinkedQueue<Long> reported = new ConcurrentLinkedQueue<>();

    Bulk.of(8)
        .onProgress(
            (completed, total) -> {
              assertThat(total).isEqualTo(1000);
              reported.add(completed);
            })
        .map(
            THOUSAND,
            n -> {
              if (n % 3 == 0) {
                throw new IllegalStateException();
              }
              return n;
            });
    assertThat(reported).hasSize(1000).doesNotHaveDuplicates().contains(1L, 1000L);
  }

  @Test
  void anInterruptCancelsRunningCallsAndDropsPendingOnes() throws Exception {
    CountDownLatch running = new CountDownLatch(2);
    CountDownLatch stopped = new CountDownLatch(2);
    AtomicInteger started = new AtomicInteger();
    FutureTask<Map.Entry<ErrorKind, Boolean>> bulk =
        new FutureTask<>(
            () -> {
              CloudException error =
                  catchThrowableOfType(
                      CloudException.class,
                      () ->
                          Bulk.of(2)
                              .map(
                                  THOUSAND,
                                  n -> {
                                    started.incrementAndGet();
                                    running.countDown();
                                    return untilInterrupted(stopped);
                                  }));
              return Map.entry(error.kind(), Thread.currentThread().isInterrupted());
            });
    Thread caller = new Thread(bulk);
    caller.start();
    Latches.await(running);

    caller.interrupt();

    assertThat(bulk.get(10, TimeUnit.SECONDS)).isEqualTo(Map.entry(ErrorKind.CANCELLED, true));
    Latches.await(stopped);
    assertThat(started).hasValue(2);
  }

  private static boolean untilInterrupted(CountDownLatch stopped) {
    try {
      return new CountDownLatch(1).await(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      stopped.countDown();
      return true;
    }
  }

  @Test
  void anInterruptThatACallLeavesBehindDoesNotReachTheNextOne() {
    assertThat(
            Bulk.of(1)
                .map(
                    List.of(1, 2, 3),
                    n -> {
                      boolean interrupted = Thread.interrupted();
                      Thread.currentThread().interrupt();
                      return interrupted;
                    })
                .orThrow())
        .containsExactly(false, false, false);
  }

  @Test
  void emptyInputsHaveNoResultsAndParallelismMustBePositive() {
    assertThat(Bulk.of(3).map(List.<Integer>of(), n -> n).items()).isEmpty();
    assertThatThrownBy(() -> Bulk.of(0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void listenerExceptionsAreSwallowed() {
    assertThat(
            Bulk.of(2)
                .onProgress(
                    (completed, total) -> {
                      throw new IllegalStateException("listener");
                    })
                .map(List.of(1, 2, 3), number -> number * 2)
                .orThrow())
        .containsExactly(2, 4, 6);
  }
}
