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
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Each call is cut off at its own end, whatever other calls do. */
class DeadlineMonitorTest {
  private final DeadlineMonitor monitor = new DeadlineMonitor();

  @AfterEach
  void close() {
    monitor.close();
  }

  @Test
  void aCallWhoseEndComesBeforeThoseThatAreKnownIsCutInTime() throws Exception {
    Cut late = new Cut();
    Cut early = new Cut();
    monitor.watch(late.call, HOURS.toNanos(1));
    monitor.watch(early.call, MILLISECONDS.toNanos(20));

    early.await();

    assertThat(early.call.expired()).isTrue();
    assertThat(late.call.expired()).isFalse();
  }

  @Test
  void oneThatComesWhileAnotherIsWaitedForIsCutAfterIt() throws Exception {
    Cut first = new Cut();
    Cut second = new Cut();
    monitor.watch(first.call, MILLISECONDS.toNanos(10));
    monitor.watch(second.call, MILLISECONDS.toNanos(30));

    first.await();
    second.await();

    Cut third = new Cut();
    monitor.watch(third.call, MILLISECONDS.toNanos(10));
    third.await();
  }

  @Test
  void aCallThatHasEndedIsLeftAlone() throws Exception {
    Cut ended = new Cut();
    Cut after = new Cut();
    monitor.watch(ended.call, MILLISECONDS.toNanos(10));
    monitor.release(ended.call);
    monitor.watch(after.call, MILLISECONDS.toNanos(20));

    after.await();

    assertThat(ended.call.expired()).isFalse();
  }

  @Test
  void timeThatIsGivenBackMovesTheEndAway() throws Exception {
    Cut uploading = new Cut();
    Cut other = new Cut();
    monitor.watch(uploading.call, MILLISECONDS.toNanos(30));
    uploading.call.extendDeadline(HOURS.toNanos(1));
    monitor.watch(other.call, MILLISECONDS.toNanos(60));

    other.await();

    assertThat(uploading.call.expired()).isFalse();
  }

  @Test
  void afterTheEndOfAllCallsNoneIsWatched() {
    monitor.close();

    assertThat(monitor.watch(new Cut().call, SECONDS.toNanos(1))).isFalse();
  }

  private static final class Cut {
    private final CountDownLatch aborted = new CountDownLatch(1);
    private final CallContext call =
        new CallContext(
            new HttpRequest(
                Operation.of("GET", "/"), "http://127.0.0.1/", Headers.of(), null, false),
            new CallErrors("fake", ClientSettings.defaults()));

    Cut() {
      call.onAbort(aborted::countDown);
    }

    void await() throws InterruptedException {
      assertThat(aborted.await(10, SECONDS)).as("cut off").isTrue();
    }
  }
}
