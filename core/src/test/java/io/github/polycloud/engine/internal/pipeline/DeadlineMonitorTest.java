// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.pipeline;

import static java.util.concurrent.TimeUnit.HOURS;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.config.ClientSettings;
import io.github.polycloud.engine.internal.CallContext;
import io.github.polycloud.engine.internal.CallErrors;
import io.github.polycloud.http.Headers;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.Operation;
import io.github.polycloud.internal.concurrent.DaemonThreads;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Each call expires at its own deadline, independently of other calls. */
class DeadlineMonitorTest {
  private final DeadlineMonitor monitor = new DeadlineMonitor();

  @AfterEach
  void close() {
    monitor.close();
  }

  @Test
  void anEarlierDeadlineThanTheKnownOnesIsMet() throws Exception {
    WatchedCall late = new WatchedCall();
    WatchedCall early = new WatchedCall();
    monitor.watch(late.call, HOURS.toNanos(1));
    monitor.watch(early.call, MILLISECONDS.toNanos(20));

    early.await();

    assertThat(early.call.expired()).isTrue();
    assertThat(late.call.expired()).isFalse();
  }

  @Test
  void aCallAddedWhileTheTimerWaitsExpires() throws Exception {
    WatchedCall first = new WatchedCall();
    WatchedCall second = new WatchedCall();
    monitor.watch(first.call, MILLISECONDS.toNanos(10));
    monitor.watch(second.call, MILLISECONDS.toNanos(30));

    first.await();
    second.await();

    WatchedCall third = new WatchedCall();
    monitor.watch(third.call, MILLISECONDS.toNanos(10));
    third.await();
  }

  @Test
  void aReleasedCallDoesNotExpire() throws Exception {
    WatchedCall released = new WatchedCall();
    WatchedCall after = new WatchedCall();
    monitor.watch(released.call, MILLISECONDS.toNanos(500));
    monitor.release(released.call);
    monitor.watch(after.call, MILLISECONDS.toNanos(510));

    after.await();

    assertThat(released.call.expired()).isFalse();
  }

  @Test
  void extendingTheDeadlinePostponesExpiry() throws Exception {
    WatchedCall uploading = new WatchedCall();
    WatchedCall other = new WatchedCall();
    monitor.watch(uploading.call, MILLISECONDS.toNanos(500));
    uploading.call.extendDeadline(HOURS.toNanos(1));
    monitor.watch(other.call, MILLISECONDS.toNanos(510));

    other.await();

    assertThat(uploading.call.expired()).isFalse();
  }

  @Test
  void aClosedMonitorRejectsCalls() {
    monitor.close();

    assertThat(monitor.watch(new WatchedCall().call, SECONDS.toNanos(1))).isFalse();
  }

  @Test
  void closingCancelsTheCallsInProgressAndNoOthers() {
    WatchedCall running = new WatchedCall();
    WatchedCall completed = new WatchedCall();
    WatchedCall failing = new WatchedCall();
    failing.call.onAbort(
        () -> {
          throw new IllegalStateException("broken");
        });
    monitor.watch(running.call, HOURS.toNanos(1));
    monitor.watch(failing.call, HOURS.toNanos(1));
    monitor.watch(completed.call, HOURS.toNanos(1));
    monitor.release(completed.call);

    monitor.close();

    assertThat(running.call.cancelled()).isTrue();
    assertThat(failing.call.cancelled()).isTrue();
    assertThat(running.aborted.getCount()).isZero();
    assertThat(running.call.expired()).isFalse();
    assertThat(completed.call.cancelled()).isFalse();
  }

  @Test
  void anExceptionWhileACallIsAbortedDoesNotAffectOthers() throws Exception {
    WatchedCall failing = new WatchedCall();
    WatchedCall other = new WatchedCall();
    failing.call.onAbort(
        () -> {
          failing.aborted.countDown();
          throw new IllegalStateException("broken");
        });
    monitor.watch(other.call, MILLISECONDS.toNanos(60));
    monitor.watch(failing.call, MILLISECONDS.toNanos(10));

    failing.await();
    other.await();

    assertThat(failing.call.expired()).isTrue();
  }

  @Test
  void theTimerHasNothingToDoOnceAllCallsHaveCompleted() throws Exception {
    ScheduledThreadPoolExecutor timer = DaemonThreads.timer("test-timer", Duration.ofMillis(1));
    for (int i = 0; i < 200; i++) {
      DeadlineMonitor unclosed = new DeadlineMonitor(timer, Duration.ofMillis(1));
      WatchedCall completed = new WatchedCall();
      unclosed.watch(completed.call, HOURS.toNanos(1));
      unclosed.release(completed.call);
      // A thread that ends may still be counted beside its successor.
      assertThat(timer.getPoolSize()).isLessThanOrEqualTo(2);
    }

    long end = System.nanoTime() + SECONDS.toNanos(10);
    while (timer.getPoolSize() > 0) {
      assertThat(System.nanoTime()).as("the thread has ended").isLessThan(end);
      Thread.onSpinWait();
    }
    assertThat(timer.getQueue()).isEmpty();
  }

  @Test
  void theSharedTimerOutlivesAPauseBetweenCallsButNotForLong() {
    ScheduledThreadPoolExecutor timer = DeadlineMonitor.SHARED_TIMER;

    assertThat(timer.getKeepAliveTime(SECONDS)).isBetween(5L, 30L);
    assertThat(timer.allowsCoreThreadTimeOut()).isTrue();
  }

  @Test
  void theLongestDeadlineDoesNotExpire() throws Exception {
    WatchedCall endless = new WatchedCall();
    WatchedCall other = new WatchedCall();
    monitor.watch(endless.call, Long.MAX_VALUE);
    monitor.watch(other.call, MILLISECONDS.toNanos(20));

    other.await();

    assertThat(endless.call.expired()).isFalse();
  }

  @Test
  void closingMarksAllCallsBeforeItAbortsTheFirst() {
    DeadlineMonitor monitor = new DeadlineMonitor();
    WatchedCall one = new WatchedCall();
    WatchedCall other = new WatchedCall();
    List<Boolean> cancelled = new ArrayList<>();
    one.call.onAbort(() -> cancelled.add(other.call.cancelled()));
    other.call.onAbort(() -> cancelled.add(one.call.cancelled()));
    monitor.watch(one.call, Long.MAX_VALUE);
    monitor.watch(other.call, Long.MAX_VALUE);

    monitor.close();

    assertThat(cancelled).containsExactly(true, true);
  }

  private static final class WatchedCall {
    private final CountDownLatch aborted = new CountDownLatch(1);
    private final CallContext call =
        new CallContext(
            new HttpRequest(
                Operation.of("GET", "/"), "http://127.0.0.1/", Headers.of(), null, false),
            new CallErrors("fake", ClientSettings.defaults()),
            null);

    WatchedCall() {
      call.onAbort(aborted::countDown);
    }

    void await() throws InterruptedException {
      assertThat(aborted.await(10, SECONDS)).as("aborted").isTrue();
    }
  }
}
