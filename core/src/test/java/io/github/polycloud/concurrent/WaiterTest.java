// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.concurrent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.polycloud.config.FakeTimeSource;
import io.github.polycloud.config.TimeSource;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Polling until a condition holds. */
final class WaiterTest {
  private final FakeTimeSource time = new FakeTimeSource();
  private final List<String> polled = new ArrayList<>();

  private Waiter<String> waiter(String... results) {
    Iterator<String> all = List.of(results).iterator();
    return Waiter.polling(all::next)
        .until("done"::equals)
        .failWhen("failed"::equals)
        .pollInterval(Duration.ofSeconds(5))
        .timeout(Duration.ofSeconds(12))
        .describedAs("the build")
        .onProgress(polled::add)
        .timeSource(time.timeSource());
  }

  private static CloudException failure(Waiter<String> waiter) {
    return catchThrowableOfType(CloudException.class, waiter::await);
  }

  @Test
  void pollsUntilTheConditionHoldsAndNotifiesTheListener() {
    assertThat(waiter("todo", "doing", "done").await()).isEqualTo("done");
    assertThat(polled).containsExactly("todo", "doing", "done");
    assertThat(time.waits()).containsExactly(Duration.ofSeconds(5), Duration.ofSeconds(5));
  }

  @Test
  void doesNotSleepIfTheConditionHoldsImmediately() {
    assertThat(waiter("done").await()).isEqualTo("done");
    assertThat(time.waits()).isEmpty();
  }

  @Test
  void aFailureEndsTheWaitImmediately() {
    CloudException error = failure(waiter("doing", "failed"));

    assertThat(error.kind()).isEqualTo(ErrorKind.CONFLICT);
    assertThat(error).hasMessage("the build failed");
    assertThat(polled).containsExactly("doing", "failed");
  }

  @Test
  void theTimeoutEndsTheWaitWithoutAnUnnecessarySleep() {
    CloudException error = failure(waiter("doing", "doing", "doing", "done"));

    assertThat(error.kind()).isEqualTo(ErrorKind.TIMEOUT);
    assertThat(error.retryable()).isTrue();
    assertThat(error).hasMessage("the build did not complete within 12 s");
    assertThat(polled).hasSize(3);
    assertThat(time.waits()).hasSize(2);
  }

  @Test
  void anErrorThatMayPassDoesNotEndTheWait() {
    CloudException passing =
        CloudException.of(ErrorDetails.of(ErrorKind.UNAVAILABLE, "busy").withRetryable(true));
    Iterator<Object> all = List.<Object>of("doing", passing, passing, "done").iterator();
    Waiter<String> waiter =
        Waiter.<String>polling(() -> valueOrThrow(all.next()))
            .until("done"::equals)
            .timeSource(time.timeSource());
    assertThat(waiter.await()).isEqualTo("done");

    CloudException error =
        failure(
            Waiter.<String>polling(() -> valueOrThrow(passing))
                .timeout(Duration.ofSeconds(12))
                .describedAs("the build")
                .timeSource(time.timeSource()));
    assertThat(error.kind()).isEqualTo(ErrorKind.TIMEOUT);
    assertThat(error).hasMessage("the build did not complete within 12 s: busy").hasCause(passing);
  }

  private static String valueOrThrow(Object next) {
    if (next instanceof CloudException error) {
      throw error;
    }
    return (String) next;
  }

  @Test
  void anInterruptEndsTheWaitAndKeepsTheInterruptFlag() {
    TimeSource interrupted =
        new TimeSource(
            time.clock(),
            () -> 0,
            wait -> {
              throw new InterruptedException();
            },
            () -> 0);

    CloudException error = failure(waiter("doing").timeSource(interrupted));

    assertThat(Thread.interrupted()).isTrue();
    assertThat(error.kind()).isEqualTo(ErrorKind.CANCELLED);
  }

  @Test
  void exceptionsOfTheSupplierAreRethrown() {
    IllegalStateException broken = new IllegalStateException("broken");
    Waiter<String> waiter =
        Waiter.polling(
            () -> {
              throw broken;
            });

    assertThatThrownBy(waiter::await).isSameAs(broken);
  }

  @Test
  void aFailureContainsItsReason() {
    Waiter<String> waiter = waiter("failed").failWhen("failed"::equals, result -> "no disk left");
    assertThat(failure(waiter)).hasMessage("the build failed: no disk left");
    assertThat(failure(waiter("failed").failWhen("failed"::equals, result -> null)))
        .hasMessage("the build failed");
  }

  @Test
  void ignoredErrorsAreIgnoredDuringTheGracePeriod() {
    assertThat(eventuallyConsistent(1).await()).isEqualTo("done");
    assertThat(time.waits()).containsExactly(Duration.ofSeconds(5));
    assertThat(polled).containsExactly("done");
  }

  @Test
  void ignoredErrorsAreThrownAfterTheGracePeriod() {
    assertThat(failure(eventuallyConsistent(3)).kind()).isEqualTo(ErrorKind.NOT_FOUND);
    assertThat(time.waits()).containsExactly(Duration.ofSeconds(5), Duration.ofSeconds(5));
  }

  private Waiter<String> eventuallyConsistent(int misses) {
    Iterator<Integer> numbers = List.of(1, 2, 3, 4).iterator();
    return Waiter.polling(
            () -> {
              if (numbers.next() <= misses) {
                throw CloudException.of(ErrorKind.NOT_FOUND, "not found");
              }
              return "done";
            })
        .until("done"::equals)
        .ignoring(e -> e.kind() == ErrorKind.NOT_FOUND, Duration.ofSeconds(6))
        .pollInterval(Duration.ofSeconds(5))
        .onProgress(polled::add)
        .timeSource(time.timeSource());
  }
}
