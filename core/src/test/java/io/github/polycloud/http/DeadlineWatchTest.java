package io.github.polycloud.http;

import static java.util.concurrent.TimeUnit.HOURS;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Each call is cut off at its own end, whatever other calls do. */
class DeadlineWatchTest {
  private final DeadlineWatch watch = new DeadlineWatch();

  @AfterEach
  void close() {
    watch.close();
  }

  @Test
  void a_call_whose_end_comes_before_those_that_are_known_is_cut_in_time() throws Exception {
    Cut late = new Cut();
    Cut early = new Cut();
    watch.watch(late.call, HOURS.toNanos(1));
    watch.watch(early.call, MILLISECONDS.toNanos(20));

    early.await();

    assertThat(early.call.expired()).isTrue();
    assertThat(late.call.expired()).isFalse();
  }

  @Test
  void one_that_comes_while_another_is_waited_for_is_cut_after_it() throws Exception {
    Cut first = new Cut();
    Cut second = new Cut();
    watch.watch(first.call, MILLISECONDS.toNanos(10));
    watch.watch(second.call, MILLISECONDS.toNanos(30));

    first.await();
    second.await();

    Cut third = new Cut();
    watch.watch(third.call, MILLISECONDS.toNanos(10));
    third.await();
  }

  @Test
  void a_call_that_has_ended_is_left_alone() throws Exception {
    Cut ended = new Cut();
    Cut after = new Cut();
    watch.watch(ended.call, MILLISECONDS.toNanos(10));
    watch.release(ended.call);
    watch.watch(after.call, MILLISECONDS.toNanos(20));

    after.await();

    assertThat(ended.call.expired()).isFalse();
  }

  @Test
  void time_that_is_given_back_moves_the_end_away() throws Exception {
    Cut uploading = new Cut();
    Cut other = new Cut();
    watch.watch(uploading.call, MILLISECONDS.toNanos(30));
    uploading.call.extendDeadline(HOURS.toNanos(1));
    watch.watch(other.call, MILLISECONDS.toNanos(60));

    other.await();

    assertThat(uploading.call.expired()).isFalse();
  }

  @Test
  void after_the_end_of_all_calls_none_is_watched() {
    watch.close();

    assertThat(watch.watch(new Cut().call, SECONDS.toNanos(1))).isFalse();
  }

  private static final class Cut {
    private final CountDownLatch aborted = new CountDownLatch(1);
    private final CallContext call =
        new CallContext(
            new Call(Operation.of("GET", "/"), "http://127.0.0.1/", Headers.of(), null, false),
            new CallErrors("fake", EngineSettings.standard()));

    Cut() {
      call.onAbort(aborted::countDown);
    }

    void await() throws InterruptedException {
      assertThat(aborted.await(10, SECONDS)).as("cut off").isTrue();
    }
  }
}
