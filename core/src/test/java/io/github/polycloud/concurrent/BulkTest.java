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

/** Many calls at once. */
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
  void soManyRunAtATimeAndNoMore() {
    AtomicInteger running = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    CountDownLatch allAtOnce = new CountDownLatch(5);

    Bulk.of(5)
        .map(
            THOUSAND,
            n -> {
              most.accumulateAndGet(running.incrementAndGet(), Math::max);
              allAtOnce.countDown();
              Latches.await(allAtOnce);
              running.decrementAndGet();
              return n;
            });
    assertThat(most).hasValue(5);
  }

  @Test
  void aFailureIsKeptBesideTheOtherResults() {
    BulkResult<Integer, Integer> result =
        Bulk.of(2)
            .map(
                List.of(1, 2, 3, 4),
                n -> {
                  if (n % 2 == 0) {
                    throw new CloudException(ErrorKind.NOT_FOUND, "no " + n);
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
  void anErrorOfTheJvmIsNoFailureOfACall() {
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
  void progressIsReportedOncePerCallFailedOrNot() {
    ConcurrentLinkedQueue<Long> reported = new ConcurrentLinkedQueue<>();

    Bulk.of(8)
        .onProgress(
            (done, total) -> {
              assertThat(total).isEqualTo(1000);
              reported.add(done);
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
  void anInterruptStopsWhatRunsAndDropsWhatWaits() throws Exception {
    CountDownLatch running = new CountDownLatch(2);
    CountDownLatch stopped = new CountDownLatch(2);
    AtomicInteger begun = new AtomicInteger();
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
                                    begun.incrementAndGet();
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
    assertThat(begun).hasValue(2);
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
  void noInputsAreNoWorkAndNoThreadsAreNoBulk() {
    assertThat(Bulk.of(3).map(List.<Integer>of(), n -> n).items()).isEmpty();
    assertThatThrownBy(() -> Bulk.of(0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void keepsAResultWhenWhoeverWatchesThrows() {
    assertThat(
            Bulk.of(2)
                .onProgress(
                    (done, total) -> {
                      throw new IllegalStateException("watcher");
                    })
                .map(List.of(1, 2, 3), number -> number * 2)
                .orThrow())
        .containsExactly(2, 4, 6);
  }
}
