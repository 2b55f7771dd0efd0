// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polycloud.config.ContextCarrier;
import io.github.polycloud.internal.concurrent.AbortableWait;
import io.github.polycloud.internal.concurrent.DaemonThreads;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Slow host names of one engine do not stop the lookups of another. */
@Timeout(20)
final class LookupQueueTest {
  private static final Duration LONG = Duration.ofMinutes(1);
  private static final Duration SHORT = Duration.ofMillis(1);
  private static final int PER_ENGINE = 2;

  private final CountDownLatch released = new CountDownLatch(1);
  private final Semaphore started = new Semaphore(0);
  private final Queue<String> resolved = new ConcurrentLinkedQueue<>();
  private final LookupQueue queue =
      new LookupQueue(
          this::resolve, DaemonThreads.pool("test-dns", 5, Duration.ofMillis(10)), 5, PER_ENGINE);
  private final HostLookup hostile = new HostLookup(queue, ContextCarrier.NONE);
  private final HostLookup other = new HostLookup(queue, ContextCarrier.NONE);
  private final List<CompletableFuture<InetAddress[]>> callers = new ArrayList<>();

  @AfterEach
  void release() {
    released.countDown();
  }

  /** Answers for a slow host at the end of the test only. */
  private InetAddress[] resolve(String host) throws UnknownHostException {
    resolved.add(host);
    started.release();
    if (host.startsWith("slow")) {
      boolean waiting = true;
      while (waiting) {
        try {
          released.await();
          waiting = false;
        } catch (InterruptedException e) {
          continue;
        }
      }
    }
    return new InetAddress[] {InetAddress.getByName("127.0.0.1")};
  }

  private static InetAddress[] resolve(HostLookup lookup, String host, Duration timeout)
      throws IOException {
    return lookup.resolve(host, timeout, new AbortableWait());
  }

  private void start(HostLookup lookup, String host) {
    CompletableFuture<InetAddress[]> result = new CompletableFuture<>();
    callers.add(result);
    Thread caller =
        Executors.defaultThreadFactory()
            .newThread(
                () -> {
                  try {
                    result.complete(resolve(lookup, host, LONG));
                  } catch (IOException e) {
                    result.completeExceptionally(e);
                  }
                });
    caller.setDaemon(true);
    caller.start();
  }

  /** Starts callers for distinct slow hosts, of which the engine may have only a few running. */
  private void occupy(HostLookup lookup, String prefix, int hosts) throws InterruptedException {
    for (int i = 0; i < hosts; i++) {
      start(lookup, prefix + i);
    }
    started.acquire(Math.min(hosts, PER_ENGINE));
  }

  @Test
  void slowHostsOfAnEngineDoNotStopTheLookupsOfAnother() throws Exception {
    occupy(hostile, "slow-a", 50);
    occupy(new HostLookup(queue, ContextCarrier.NONE), "slow-b", 50);

    assertThat(resolve(other, "fast", LONG)).hasSize(1);
    assertThat(resolved).hasSize(2 * PER_ENGINE + 1);
  }

  @Test
  void allLookupsOfAnEngineAreMadeInTheEnd() throws Exception {
    occupy(hostile, "slow", 20);

    released.countDown();

    for (CompletableFuture<InetAddress[]> caller : callers) {
      assertThat(caller.get(10, TimeUnit.SECONDS)).hasSize(1);
    }
    assertThat(resolved).hasSize(20).doesNotHaveDuplicates();
  }

  @Test
  void aQueuedLookupThatNobodyWaitsForIsNotMade() throws Exception {
    occupy(hostile, "slow", PER_ENGINE);
    for (int i = 0; i < 10; i++) {
      String host = "abandoned" + i;
      assertThatThrownBy(() -> resolve(hostile, host, SHORT))
          .isInstanceOf(SocketTimeoutException.class);
    }
    AbortableWait aborted = new AbortableWait();
    aborted.abort();
    assertThatThrownBy(() -> hostile.resolve("abandoned", LONG, aborted))
        .isInstanceOf(InterruptedIOException.class)
        .isNotInstanceOf(SocketTimeoutException.class);

    released.countDown();

    assertThat(resolve(hostile, "fast", LONG)).hasSize(1);
    assertThat(resolved).containsExactlyInAnyOrder("slow0", "slow1", "fast");
  }

  @Test
  void aLookupThatOneEngineMayNotStartYetIsStartedForAnother() throws Exception {
    LookupQueue.Share share = new LookupQueue.Share();
    queue.join("slow0", share, ContextCarrier.NONE);
    queue.join("slow1", share, ContextCarrier.NONE);
    LookupQueue.Lookup waiting = queue.join("shared", share, ContextCarrier.NONE);

    assertThat(resolve(other, "shared", LONG)).hasSize(1);
    assertThat(waiting.result().get(10, TimeUnit.SECONDS)).hasSize(1);
  }

  @Test
  void callersOfSeveralEnginesShareALookup() throws Exception {
    occupy(hostile, "slow", 1);
    assertThatThrownBy(() -> resolve(other, "slow0", SHORT))
        .isInstanceOf(SocketTimeoutException.class);

    assertThat(resolved).containsExactly("slow0");
    released.countDown();
    assertThat(callers.get(0).get(10, TimeUnit.SECONDS)).hasSize(1);
  }

  @Test
  void aThreadThatCannotBeStartedFailsTheLookupAndOccupiesNothing() throws Exception {
    int[] failures = {10};
    LookupQueue failing =
        new LookupQueue(
            this::resolve,
            task -> {
              if (failures[0]-- > 0) {
                throw new IllegalStateException("no thread");
              }
              task.run();
            },
            1,
            1);
    HostLookup lookup = new HostLookup(failing, ContextCarrier.NONE);

    for (int i = 0; i < 10; i++) {
      assertThatThrownBy(() -> resolve(lookup, "fast", LONG)).isInstanceOf(IOException.class);
    }
    assertThat(resolve(lookup, "fast", LONG)).hasSize(1);
  }
}
