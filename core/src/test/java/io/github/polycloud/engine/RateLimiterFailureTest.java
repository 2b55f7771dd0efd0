// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polycloud.TestLog;
import io.github.polycloud.config.RateLimiter;
import io.github.polycloud.config.RetryPolicy;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.Outcome;
import io.github.polycloud.error.UnavailableException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rate limiters that throw, return nothing or do not return at all. */
@Timeout(30)
final class RateLimiterFailureTest extends EngineTestCase {
  private static final Duration SOON = Duration.ofMillis(100);

  private final CountDownLatch release = new CountDownLatch(1);
  private final CountDownLatch reserving = new CountDownLatch(1);
  private final CountDownLatch givenBack = new CountDownLatch(1);

  /** Unreachable store, in the words of this test alone: the log is shared by all tests. */
  private static final class StoreIsDown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoreIsDown() {
      super("redis://user:secret@store");
    }
  }

  /** Fails in one of its methods. */
  private static class FailingLimiter implements RateLimiter {
    private final boolean nonBlocking;
    private final AtomicInteger grants;

    FailingLimiter(boolean nonBlocking, int grants) {
      this.nonBlocking = nonBlocking;
      this.grants = new AtomicInteger(grants);
    }

    @Override
    public Reservation reserve(String account, Duration maxWait) {
      if (grants.getAndDecrement() > 0) {
        return Reservation.immediate();
      }
      throw new StoreIsDown();
    }

    @Override
    public boolean isNonBlocking() {
      return nonBlocking;
    }
  }

  @AfterEach
  void releaseThreads() {
    release.countDown();
  }

  /** Returns a limiter whose first reservation is made only after the end of the test. */
  private RateLimiter hanging() {
    return (account, maxWait) -> {
      reserving.countDown();
      awaitRelease();
      return RateLimiter.Reservation.granted(Duration.ZERO, givenBack::countDown);
    };
  }

  private void awaitRelease() {
    boolean interrupted = false;
    while (true) {
      try {
        release.await();
        break;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    assertThat(interrupted).as("limiters are not interrupted").isFalse();
  }

  @Test
  void aSharedLimiterNeedsAnAccount() {
    RateLimiter shared =
        new RateLimiter() {
          @Override
          public Reservation reserve(String account, Duration maxWait) {
            return Reservation.immediate();
          }

          @Override
          public boolean isShared() {
            return true;
          }
        };
    for (RateLimiter limiter :
        List.of(
            shared,
            shared.orElse(RateLimiter.unlimited()),
            RateLimiter.unlimited().orElse(shared))) {
      assertThatThrownBy(() -> engine(serve()).rateLimiter(limiter).open())
          .isInstanceOf(CloudException.class)
          .hasMessageContaining("rateLimitAccount");
    }
    ScriptedServer server = serve(Step.json("{}"));
    get(engine(server).rateLimiter(shared).rateLimitAccount("anna").open(), "/apps");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aFailureIsAnErrorOfTheCallAndNothingIsSent(boolean nonBlocking) {
    ScriptedServer server = serve();
    HttpEngine engine = engine(server).rateLimiter(new FailingLimiter(nonBlocking, 0)).open();

    CloudException error = failure(() -> get(engine, "/apps"));
    assertThat(error)
        .isInstanceOf(UnavailableException.class)
        .hasCauseInstanceOf(StoreIsDown.class);
    assertThat(error)
        .hasMessage(
            "fake: the rate limiter threw "
                + StoreIsDown.class.getName()
                + "; the call was not sent (GET /apps)");
    assertThat(error.outcome()).isEqualTo(Outcome.NOT_SENT);
    assertThat(error.retryable()).isTrue();
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void aMissingReservationIsAnErrorOfTheCall() {
    HttpEngine engine = engine(serve()).rateLimiter((account, maxWait) -> null).open();

    assertThat(failure(() -> get(engine, "/apps")))
        .isInstanceOf(UnavailableException.class)
        .hasMessageContaining("the rate limiter returned null");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anErrorOfTheJvmIsThrownAsItIs(boolean nonBlocking) {
    RateLimiter broken =
        new FailingLimiter(nonBlocking, 0) {
          @Override
          public Reservation reserve(String account, Duration maxWait) {
            throw new LinkageError("broken");
          }
        };
    HttpEngine engine = engine(serve()).rateLimiter(broken).open();

    assertThatThrownBy(() -> get(engine, "/apps"))
        .isInstanceOf(LinkageError.class)
        .hasMessage("broken");
  }

  @Test
  void aFallbackLetsCallsPassOrLimitsThemItself() {
    ScriptedServer server = serveAlways(Step.json("{}"));
    RateLimiter down = new FailingLimiter(false, 0);
    get(engine(server).rateLimiter(down.orElse(RateLimiter.unlimited())).open(), "/apps");

    RateLimiter local =
        (account, maxWait) -> RateLimiter.Reservation.granted(Duration.ofSeconds(3), () -> {});
    get(engine(server).rateLimiter(down.orElse(local)).open(), "/apps");
    assertThat(time.waits()).containsExactly(Duration.ofSeconds(3));
  }

  @Test
  void aLimiterThatDoesNotReturnIsReplacedByItsFallback() throws Exception {
    RateLimiter limiter = hanging().orElse(RateLimiter.unlimited(), SOON);

    get(engine(serve(Step.json("{}"))).rateLimiter(limiter).open(), "/apps");
    release.countDown();
    assertThat(givenBack.await(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void aLimiterThatDoesNotReturnIsAbandonedAtTheDeadlineAndItsPermitGivenBack() throws Exception {
    ScriptedServer server = serve();
    HttpEngine engine = engine(server).rateLimiter(hanging()).callTimeout(SOON).open();

    CloudException error = failure(() -> get(engine, "/apps"));
    assertThat(error.kind()).isEqualTo(ErrorKind.TIMEOUT);
    assertThat(error.outcome()).isEqualTo(Outcome.NOT_SENT);
    assertThat(error).hasMessageContaining("the rate limiter did not answer within 100 ms");
    assertThat(server.requests()).isEmpty();

    release.countDown();
    assertThat(givenBack.await(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void callsFailImmediatelyWhileManyReservationsDoNotReturn() throws Exception {
    Semaphore started = new Semaphore(0);
    RateLimiter hanging =
        (account, maxWait) -> {
          started.release();
          awaitRelease();
          return RateLimiter.Reservation.immediate();
        };
    HttpEngine engine =
        engine(serve()).rateLimiter(hanging).callTimeout(Duration.ofMillis(1)).open();
    for (int call = 0; call < 32; call++) {
      assertThat(failure(() -> get(engine, "/apps")).kind()).isEqualTo(ErrorKind.TIMEOUT);
    }
    assertThat(started.tryAcquire(32, 10, TimeUnit.SECONDS)).isTrue();

    assertThat(failure(() -> get(engine, "/apps"))).isInstanceOf(UnavailableException.class);
    assertThat(started.availablePermits()).isZero();
  }

  @Test
  void theTimeThatTheLimiterTakesCountsTowardsTheDeadline() throws Exception {
    ScriptedServer server = serve(Step.json("{}"));
    RateLimiter slow =
        (account, maxWait) -> {
          time.advance(Duration.ofSeconds(3));
          return RateLimiter.Reservation.granted(Duration.ZERO, givenBack::countDown);
        };
    HttpEngine engine = engine(server).rateLimiter(slow).callTimeout(Duration.ofSeconds(2)).open();

    CloudException error = failure(() -> get(engine, "/apps"));
    assertThat(error.kind()).isEqualTo(ErrorKind.TIMEOUT);
    assertThat(error.outcome()).isEqualTo(Outcome.NOT_SENT);
    assertThat(server.requests()).isEmpty();
    assertThat(givenBack.await(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void closingTheEngineEndsTheWaitForTheLimiter() throws Exception {
    HttpEngine engine = engine(serve()).rateLimiter(hanging()).open();
    CompletableFuture<CloudException> call =
        CompletableFuture.supplyAsync(() -> failure(() -> get(engine, "/apps")));
    assertThat(reserving.await(10, TimeUnit.SECONDS)).isTrue();

    engine.close();
    CloudException error = call.get(10, TimeUnit.SECONDS);
    assertThat(error.kind()).isEqualTo(ErrorKind.CANCELLED);
    assertThat(error).hasMessageContaining("the connection to the cloud has been closed");
  }

  @Test
  void anInterruptEndsTheWaitForTheLimiter() {
    HttpEngine engine = engine(serve()).rateLimiter(hanging()).open();

    Thread.currentThread().interrupt();
    CloudException error = failure(() -> get(engine, "/apps"));
    assertThat(Thread.interrupted()).isTrue();
    assertThat(error.kind()).isEqualTo(ErrorKind.CANCELLED);
    assertThat(error.outcome()).isEqualTo(Outcome.NOT_SENT);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aFailureBeforeARetryReportsTheResultOfTheLastAttempt(boolean nonBlocking) {
    ScriptedServer server = serveAlways(Step.status(503, "Request-Id: r1"));
    HttpEngine engine = engine(server).rateLimiter(new FailingLimiter(nonBlocking, 1)).open();

    CloudException error = failure(() -> get(engine, "/apps"));
    assertThat(error.requestId()).contains("r1");
    assertThat(error.status()).hasValue(503);
    assertThat(server.requests()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aFailureAfterAResponseIsLoggedOnceAndTheResponseReturned(boolean nonBlocking)
      throws IOException {
    class ReportIsLost extends RuntimeException {
      private static final long serialVersionUID = 1L;
    }
    RateLimiter deaf =
        new FailingLimiter(nonBlocking, 10) {
          @Override
          public void onResponse(String account, Feedback feedback) {
            throw new ReportIsLost();
          }
        };
    HttpEngine engine = engine(serveAlways(Step.json("{}"))).rateLimiter(deaf).open();

    int before = TestLog.linesWith(ReportIsLost.class.getName()).size();
    for (int call = 0; call < 3; call++) {
      assertThat(get(engine, "/apps").status()).isEqualTo(200);
    }
    assertThat(TestLog.linesWith(ReportIsLost.class.getName())).hasSize(before + 1);
  }

  @Test
  void aLimiterThatCannotSayWhetherItBlocksIsCalledAsOneThatDoes() {
    CompletableFuture<Thread> reservedBy = new CompletableFuture<>();
    RateLimiter unsure =
        new RateLimiter() {
          @Override
          public Reservation reserve(String account, Duration maxWait) {
            reservedBy.complete(Thread.currentThread());
            return Reservation.immediate();
          }

          @Override
          public boolean isNonBlocking() {
            throw new StoreIsDown();
          }
        };
    HttpEngine engine = engine(serve(Step.json("{}"))).rateLimiter(unsure).open();

    assertThat(get(engine, "/apps").status()).isEqualTo(200);
    assertThat(reservedBy).isCompletedWithValueMatching(t -> t != Thread.currentThread());
  }

  @Test
  void aReportThatDoesNotReturnDoesNotDelayTheResponseBeyondTheDeadline() {
    RateLimiter deaf =
        new FailingLimiter(false, 1) {
          @Override
          public void onResponse(String account, Feedback feedback) {
            awaitRelease();
          }
        };
    HttpEngine engine =
        engine(serve(Step.json("{}"))).rateLimiter(deaf).callTimeout(Duration.ofMillis(900)).open();

    assertThat(get(engine, "/apps").status()).isEqualTo(200);
  }

  @Test
  void aPermitThatCannotBeGivenBackChangesNoError() {
    RateLimiter keeping =
        new FailingLimiter(true, 0) {
          @Override
          public Reservation reserve(String account, Duration maxWait) {
            return Reservation.granted(
                Duration.ZERO,
                () -> {
                  throw new StoreIsDown();
                });
          }
        };
    HttpEngine engine =
        engine(ScriptedServer.unreachableUrl())
            .rateLimiter(keeping)
            .retry(RetryPolicy.none())
            .open();

    assertThat(failure(() -> get(engine, "/apps")).kind()).isEqualTo(ErrorKind.NETWORK);
  }
}
