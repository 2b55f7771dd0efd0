// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.Cloud;
import io.github.polycloud.concurrent.Bulk;
import io.github.polycloud.config.RetryPolicy;
import io.github.polycloud.config.TimeSource;
import io.github.polycloud.config.Timeouts;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.ovh.model.me.NewSshKey;
import io.github.polycloud.sandbox.Sandbox;
import io.github.polycloud.sandbox.SandboxExtension;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls are signed with the server's time, independent of the local clock. */
@ExtendWith(SandboxExtension.class)
class ServerClockTest {
  private static final String TIME = "/1.0/auth/time";
  private static final String OUT_OF_TIME =
      "{\"message\":\"Query out of time\",\"errorCode\":\"QUERY_TIME_OUT\"}";

  private final MovableClock clock = new MovableClock();

  @Test
  void isReadOnceOnFirstUse(Sandbox sandbox) {
    try (Cloud cloud = connect(sandbox)) {
      assertThat(sandbox.requests().all()).isEmpty();
      cloud.account().profile();
      cloud.account().profile();
      assertThat(sandbox.requests().count("GET", TIME)).isEqualTo(1);
      assertThat(sandbox.requests().count("GET", "/1.0/me")).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {-3, 3})
  void correctsAClockSkewOfHours(long hours, Sandbox sandbox) {
    clock.move(Duration.ofHours(hours));
    try (Cloud cloud = connect(sandbox)) {
      assertThat(cloud.account().profile().id()).isNotBlank();
      assertThat(sandbox.requests().count("GET", "/1.0/me")).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {-3, 3})
  void isReadAgainAfterTheLocalClockWasSet(long hours, Sandbox sandbox) {
    try (Cloud cloud = connect(sandbox)) {
      cloud.account().profile();
      clock.move(Duration.ofHours(hours));
      cloud.account().profile();
      assertThat(sandbox.requests().count("GET", TIME)).isEqualTo(2);
      assertThat(sandbox.requests().find("GET", "/1.0/me"))
          .extracting("status")
          .containsExactly(200, 200);
    }
  }

  @Test
  void isNotReadAgainWhileTimePasses(Sandbox sandbox) {
    AtomicLong passed = new AtomicLong();
    TimeSource timeSource =
        new TimeSource(clock, () -> System.nanoTime() + passed.get(), time -> {}, () -> 0.5);
    try (Cloud cloud = Connections.to(sandbox).timeSource(timeSource).connect()) {
      cloud.account().profile();
      Duration hours = Duration.ofHours(3);
      clock.move(hours);
      passed.set(hours.toNanos());
      sandbox.ovhClock().shift(hours);
      cloud.account().profile();
      assertThat(sandbox.requests().count("GET", TIME)).isEqualTo(1);
    }
  }

  @Test
  void isReadWithinTheDeadlineOfTheCall(Sandbox sandbox) {
    sandbox.faults().inject(9, "GET", TIME).delay(Duration.ofSeconds(30));
    // Long enough that the first call of a JVM gets as far as the clock.
    Duration total = Duration.ofSeconds(2);
    Timeouts timeouts = new Timeouts(Duration.ofSeconds(30), Duration.ofSeconds(30), total);
    try (Cloud cloud = Connections.to(sandbox).timeouts(timeouts).connect()) {
      long start = System.nanoTime();
      assertThat(assertFails(ErrorKind.TIMEOUT, () -> cloud.account().profile()))
          .hasMessageContaining("could not read the server's clock")
          .hasMessageContaining("deadline");
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
      assertThat(sandbox.requests().count("GET", "/1.0/me")).isZero();
    }
  }

  @Test
  void isReadAgainAfterTheServersClockWasSet(Sandbox sandbox) {
    try (Cloud cloud = connect(sandbox)) {
      cloud.account().profile();
      sandbox.ovhClock().shift(Duration.ofHours(-3));
      cloud
          .unwrap(Ovh.class)
          .sshKeys()
          .create(
              new NewSshKey(
                  "jumped", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsa"));
      cloud.sshKeys().remove("jumped");
      assertThat(sandbox.requests().count("GET", TIME)).isEqualTo(2);
      assertThat(sandbox.requests().count("POST", "*")).isEqualTo(2);
    }
  }

  @Test
  void failsIfTheTimestampIsRejectedAgain(Sandbox sandbox) {
    sandbox.faults().inject(9, "GET", "/1.0/me").status(400).body("application/json", OUT_OF_TIME);
    try (Cloud cloud = connect(sandbox)) {
      assertThat(assertFails(ErrorKind.UNAUTHENTICATED, () -> cloud.account().profile()))
          .hasMessageContaining("clock")
          .hasMessageContaining("QUERY_TIME_OUT");
      assertThat(sandbox.requests().count("GET", "/1.0/me")).isEqualTo(2);
      assertThat(sandbox.requests().count("GET", TIME)).isEqualTo(2);
    }
  }

  @Test
  void isReadOnceForFiftyThreads(Sandbox sandbox) {
    sandbox.faults().inject(1, "GET", TIME).delay(Duration.ofMillis(200));
    try (Cloud cloud = connect(sandbox)) {
      callInFiftyThreads(cloud);
      assertThat(sandbox.requests().count("GET", TIME)).isEqualTo(1);
      assertThat(sandbox.requests().count("GET", "/1.0/me")).isEqualTo(50);
    }
  }

  @Test
  void isReadOnceMoreForFiftyThreadsWithRejectedTimestamps(Sandbox sandbox) {
    try (Cloud cloud = connect(sandbox)) {
      cloud.account().profile();
      sandbox.ovhClock().shift(Duration.ofHours(3));
      callInFiftyThreads(cloud);
      assertThat(sandbox.requests().count("GET", TIME)).isEqualTo(2);
      assertThat(sandbox.requests().find("GET", "/1.0/me"))
          .filteredOn(call -> call.status() == 200)
          .hasSize(51);
    }
  }

  private static void callInFiftyThreads(Cloud cloud) {
    CountDownLatch ready = new CountDownLatch(50);
    Bulk.of(50)
        .map(
            IntStream.range(0, 50).boxed().toList(),
            thread -> {
              ready.countDown();
              await(ready);
              return cloud.account().profile();
            })
        .orThrow();
  }

  @Test
  void aFailedReadFailsTheCallAndIsNotCached(Sandbox sandbox) {
    sandbox.faults().inject(1, "GET", TIME).status(503).body("text/html", "<h1>Sorry</h1>");
    try (Cloud cloud = Connections.to(sandbox).retryPolicy(RetryPolicy.none()).connect()) {
      CloudException error = assertFails(ErrorKind.UNAVAILABLE, () -> cloud.account().profile());
      assertThat(error).hasMessageContaining("clock").hasMessageContaining("GET /auth/time");
      assertThat(error.operation()).hasValue("GET /me");
      assertThat(error.retryable()).isTrue();
      assertThat(error).hasCauseInstanceOf(CloudException.class);
      assertThat(sandbox.requests().count("GET", "/1.0/me")).isZero();

      assertThat(cloud.account().profile().id()).isNotBlank();
    }
  }

  @Test
  void readsAreRetriedLikeOtherCalls(Sandbox sandbox) {
    sandbox.faults().inject(2, "GET", TIME).status(502);
    try (Cloud cloud = connect(sandbox)) {
      assertThat(cloud.account().profile().id()).isNotBlank();
      assertThat(sandbox.requests().count("GET", TIME)).isEqualTo(3);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "\"noon\"", "<html>", ""})
  void rejectsAnInvalidTime(String body, Sandbox sandbox) {
    sandbox.faults().inject(1, "GET", TIME).body("application/json", body);
    try (Cloud cloud = connect(sandbox)) {
      assertThat(assertFails(ErrorKind.UNEXPECTED_RESPONSE, () -> cloud.account().profile()))
          .hasMessageContaining("clock");
    }
  }

  private Cloud connect(Sandbox sandbox) {
    return Connections.to(sandbox).timeSource(Connections.timing(clock)).connect();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
