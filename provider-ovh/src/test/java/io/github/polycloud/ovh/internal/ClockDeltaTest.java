package io.github.polycloud.ovh.internal;

import static io.github.polycloud.contract.Errors.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One reading serves all who wait for it, and no failure outlives it. */
@Timeout(20)
class ClockDeltaTest {
  private static final long SERVER = 1_700_000_000;

  private final ClockDelta delta =
      new ClockDelta(Clock.fixed(Instant.ofEpochSecond(1_000), ZoneOffset.UTC));
  private final AtomicInteger readings = new AtomicInteger();
  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch answered = new CountDownLatch(1);

  @Test
  void doesNotFailThoseWhoWaitWhenTheReaderIsInterrupted() throws Exception {
    delta.readFrom(() -> readings.incrementAndGet() == 1 ? interruptedReading() : SERVER);
    CompletableFuture<Instant> reader = inThread(new CompletableFuture<>());
    asked.await();
    CompletableFuture<Instant> waiter = inThread(new CompletableFuture<>());
    answered.countDown();

    assertThat(reader.handle((time, failure) -> failure).get()).isInstanceOf(CloudException.class);
    assertThat(waiter.get()).isEqualTo(Instant.ofEpochSecond(SERVER));
    assertThat(readings).hasValue(2);
  }

  @Test
  void letsAThreadThatWaitsBeInterrupted() throws Exception {
    delta.readFrom(this::slowReading);
    CompletableFuture<Instant> reader = inThread(new CompletableFuture<>());
    asked.await();

    Thread.currentThread().interrupt();
    assertFails(ErrorKind.CANCELLED, delta::serverTime);
    assertThat(Thread.interrupted()).isTrue();
    answered.countDown();
    assertThat(reader.get()).isEqualTo(Instant.ofEpochSecond(SERVER));
  }

  @Test
  void forgetsAReadingOnlyWhenItIsDone() throws Exception {
    delta.readFrom(this::slowReading);
    CompletableFuture<Instant> reader = inThread(new CompletableFuture<>());
    asked.await();
    delta.forget();
    answered.countDown();
    reader.get();
    delta.serverTime();
    assertThat(readings).hasValue(1);

    delta.forget();
    delta.serverTime();
    assertThat(readings).hasValue(2);
  }

  private long slowReading() {
    readings.incrementAndGet();
    return untilAnswered(SERVER);
  }

  private long interruptedReading() {
    untilAnswered(0);
    throw new CloudException(ErrorKind.CANCELLED, "the calling thread was interrupted");
  }

  private long untilAnswered(long result) {
    asked.countDown();
    try {
      answered.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    return result;
  }

  /** Runs until it has a result or waits for something. */
  private CompletableFuture<Instant> inThread(CompletableFuture<Instant> result) {
    Thread thread =
        new Thread(
            () -> {
              try {
                result.complete(delta.serverTime());
              } catch (RuntimeException e) {
                result.completeExceptionally(e);
              }
            });
    thread.setDaemon(true);
    thread.start();
    while (thread.isAlive() && thread.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
    return result;
  }
}
