package io.github.polycloud.concurrent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.polycloud.config.FakeTimeSource;
import io.github.polycloud.config.TimeSource;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Asking until it is so. */
final class WaiterTest {
  private final FakeTimeSource time = new FakeTimeSource();
  private final List<String> seen = new ArrayList<>();

  private Waiter<String> waiter(String... answers) {
    Iterator<String> all = List.of(answers).iterator();
    return Waiter.polling(all::next)
        .until("done"::equals)
        .failWhen("failed"::equals)
        .pollInterval(Duration.ofSeconds(5))
        .timeout(Duration.ofSeconds(12))
        .describedAs("the build")
        .onProgress(seen::add)
        .timeSource(time.timing());
  }

  private static CloudException failure(Waiter<String> waiter) {
    return catchThrowableOfType(CloudException.class, waiter::await);
  }

  @Test
  void itAsksUntilItIsDoneAndShowsEachAnswer() {
    assertThat(waiter("todo", "doing", "done").await()).isEqualTo("done");
    assertThat(seen).containsExactly("todo", "doing", "done");
    assertThat(time.waits()).containsExactly(Duration.ofSeconds(5), Duration.ofSeconds(5));
  }

  @Test
  void whatIsDoneAlreadyNeedsNoWait() {
    assertThat(waiter("done").await()).isEqualTo("done");
    assertThat(time.waits()).isEmpty();
  }

  @Test
  void aFailureEndsItAtOnce() {
    CloudException error = failure(waiter("doing", "failed"));

    assertThat(error.kind()).isEqualTo(ErrorKind.CONFLICT);
    assertThat(error).hasMessage("the build failed");
    assertThat(seen).containsExactly("doing", "failed");
  }

  @Test
  void theDeadlineEndsItWithoutAWaitThatWouldBeInVain() {
    CloudException error = failure(waiter("doing", "doing", "doing", "done"));

    assertThat(error.kind()).isEqualTo(ErrorKind.TIMEOUT);
    assertThat(error.retryable()).isTrue();
    assertThat(error).hasMessage("the build did not complete within 12 s");
    assertThat(seen).hasSize(3);
    assertThat(time.waits()).hasSize(2);
  }

  @Test
  void anInterruptEndsItAndKeepsTheFlag() {
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
  void whatTheQuestionThrowsComesOutAsItIs() {
    IllegalStateException broken = new IllegalStateException("broken");
    Waiter<String> waiter =
        Waiter.polling(
            () -> {
              throw broken;
            });

    assertThatThrownBy(waiter::await).isSameAs(broken);
  }

  @Test
  void aFailureTellsItsReason() {
    Waiter<String> waiter = waiter("failed").failWhen("failed"::equals, answer -> "no disk left");
    assertThat(failure(waiter)).hasMessage("the build failed: no disk left");
    assertThat(failure(waiter("failed").failWhen("failed"::equals, answer -> null)))
        .hasMessage("the build failed");
  }

  @Test
  void whatWasJustMadeMayNotBeThereAtFirst() {
    assertThat(appearing(1).await()).isEqualTo("done");
    assertThat(time.waits()).containsExactly(Duration.ofSeconds(5));
    assertThat(seen).containsExactly("done");
  }

  @Test
  void whatIsStillNotThereLaterIsAnError() {
    assertThat(failure(appearing(3)).kind()).isEqualTo(ErrorKind.NOT_FOUND);
    assertThat(time.waits()).containsExactly(Duration.ofSeconds(5), Duration.ofSeconds(5));
  }

  private Waiter<String> appearing(int misses) {
    Iterator<Integer> numbers = List.of(1, 2, 3, 4).iterator();
    return Waiter.polling(
            () -> {
              if (numbers.next() <= misses) {
                throw new CloudException(ErrorKind.NOT_FOUND, "there is no such thing");
              }
              return "done";
            })
        .until("done"::equals)
        .ignoring(e -> e.kind() == ErrorKind.NOT_FOUND, Duration.ofSeconds(6))
        .pollInterval(Duration.ofSeconds(5))
        .onProgress(seen::add)
        .timeSource(time.timing());
  }
}
