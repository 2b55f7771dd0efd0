// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.config.CircuitBreakerPolicy;
import io.github.polycloud.config.LocalRateLimiter;
import io.github.polycloud.config.RateLimiter;
import io.github.polycloud.config.RetryPolicy;
import io.github.polycloud.config.TimeSource;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.Authenticator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What becomes of permits: each request uses one, and a permit without a request is given back. */
final class RateLimitPermitTest extends EngineTestCase {

  /** Notes what is reserved and given back, on the thread of the call. */
  private static final class RecordingLimiter implements RateLimiter {
    private final List<String> events = new ArrayList<>();
    private final Duration delay;
    private String account;

    RecordingLimiter(Duration delay) {
      this.delay = delay;
    }

    @Override
    public Reservation reserve(String of, Duration maxWait) {
      account = of;
      events.add("reserve");
      return Reservation.granted(delay, () -> events.add("cancel"));
    }

    @Override
    public boolean isNonBlocking() {
      return true;
    }
  }

  private final RecordingLimiter limiter = new RecordingLimiter(Duration.ZERO);

  @Test
  void aSentRequestUsesItsPermitWhateverTheResult() {
    get(engine(serve(Step.json("{}"))).rateLimiter(limiter).open(), "/apps");
    failure(() -> get(engine(serve(Step.status(404))).rateLimiter(limiter).open(), "/apps"));
    failure(
        () ->
            send(engine(serve(Step.closeAfter(""))).rateLimiter(limiter).open(), "POST", "/apps"));

    assertThat(limiter.events).containsExactly("reserve", "reserve", "reserve");
  }

  @Test
  void eachAttemptThatReachesNoServerGivesItsPermitBack() {
    RetryPolicy twice = new RetryPolicy(2, Duration.ofMillis(1), Duration.ofMillis(1), 0);
    HttpEngine engine =
        engine(ScriptedServer.unreachableUrl()).rateLimiter(limiter).retry(twice).open();

    failure(() -> get(engine, "/apps"));
    assertThat(limiter.events).containsExactly("reserve", "cancel", "reserve", "cancel");
  }

  @Test
  void aCallThatTheCircuitBreakerRejectsGivesItsPermitBack() {
    HttpEngine engine =
        engine(serveAlways(Step.status(503)))
            .rateLimiter(limiter)
            .retry(RetryPolicy.none())
            .circuitBreaker(new CircuitBreakerPolicy(50, 1, Duration.ofHours(1)))
            .open();
    failure(() -> get(engine, "/apps"));
    limiter.events.clear();

    assertThat(failure(() -> get(engine, "/apps"))).hasMessageContaining("circuit breaker is open");
    assertThat(limiter.events).containsExactly("reserve", "cancel");
  }

  @Test
  void aCallThatCannotBeAuthenticatedGivesItsPermitBack() {
    Authenticator broken =
        attempt -> {
          throw CloudException.of(ErrorKind.UNAUTHENTICATED, "no token");
        };
    HttpEngine engine = engine(serve()).rateLimiter(limiter).authenticator(broken).open();

    failure(() -> get(engine, "/apps"));
    assertThat(limiter.events).containsExactly("reserve", "cancel");
  }

  @Test
  void anInterruptedWaitGivesThePermitBack() {
    RecordingLimiter later = new RecordingLimiter(Duration.ofMinutes(1));
    HttpEngine engine =
        engine(serve()).rateLimiter(later).timeSource(sleeping(new CountDownLatch(1))).open();

    Thread.currentThread().interrupt();
    CloudException error = failure(() -> get(engine, "/apps"));
    assertThat(Thread.interrupted()).isTrue();
    assertThat(error.kind()).isEqualTo(ErrorKind.CANCELLED);
    assertThat(later.events).containsExactly("reserve", "cancel");
  }

  @Test
  void closingTheEngineDuringTheWaitGivesThePermitBack() throws Exception {
    RecordingLimiter later = new RecordingLimiter(Duration.ofMinutes(1));
    CountDownLatch waiting = new CountDownLatch(1);
    HttpEngine engine = engine(serve()).rateLimiter(later).timeSource(sleeping(waiting)).open();
    CompletableFuture<CloudException> call =
        CompletableFuture.supplyAsync(() -> failure(() -> get(engine, "/apps")));
    assertThat(waiting.await(10, TimeUnit.SECONDS)).isTrue();

    engine.close();

    assertThat(call.get(10, TimeUnit.SECONDS).kind()).isEqualTo(ErrorKind.CANCELLED);
    assertThat(later.events).containsExactly("reserve", "cancel");
  }

  @Test
  void anInterruptedWaitForARetryGivesItsPermitBack() {
    HttpEngine engine =
        engine(serveAlways(Step.status(503)))
            .rateLimiter(limiter)
            .timeSource(
                new TimeSource(
                    time.clock(),
                    () -> 0,
                    wait -> {
                      throw new InterruptedException();
                    },
                    () -> 0))
            .open();

    CloudException error = failure(() -> get(engine, "/apps"));
    assertThat(Thread.interrupted()).isTrue();
    assertThat(error.kind()).isEqualTo(ErrorKind.CANCELLED);
    assertThat(limiter.events).containsExactly("reserve", "reserve", "cancel");
  }

  @Test
  void aPermitThatIsGivenBackGoesToTheNextCall() {
    LocalRateLimiter onePerHour = LocalRateLimiter.fixedRate(1, Duration.ofHours(1), time.clock());
    HttpEngine unreachable =
        engine(ScriptedServer.unreachableUrl())
            .rateLimiter(onePerHour)
            .retry(RetryPolicy.none())
            .open();
    failure(() -> get(unreachable, "/apps"));

    get(engine(serve(Step.json("{}"))).rateLimiter(onePerHour).open(), "/apps");
    assertThat(time.waits()).isEmpty();
  }

  @Test
  void aPermitThatIsLaterThanAcceptedIsGivenBackAndTheCallIsRefused() {
    RecordingLimiter late = new RecordingLimiter(Duration.ofMinutes(2));
    HttpEngine engine =
        engine(serve()).rateLimiter(late).rateLimitTimeout(Duration.ofMinutes(1)).open();

    CloudException error = failure(() -> get(engine, "/apps"));
    assertThat(error.kind()).isEqualTo(ErrorKind.RATE_LIMITED);
    assertThat(late.events).containsExactly("reserve", "cancel");
  }

  @Test
  void theAccountOfTheApplicationReplacesTheOneOfTheCredentials() {
    HttpEngine engine =
        engine(serve(Step.json("{}")))
            .rateLimiter(limiter)
            .token("token-of-anna")
            .rateLimitAccount("team-7")
            .open();

    get(engine, "/apps");
    assertThat(limiter.account).isEqualTo("team-7");
  }

  @Test
  void withoutAnAccountTwoTokensHaveTwoLimits() {
    ScriptedServer server = serveAlways(Step.json("{}"));
    List<String> accounts = new ArrayList<>();
    for (String token : List.of("token-of-anna", "token-of-bert", "token-of-anna")) {
      get(engine(server).rateLimiter(limiter).token(token).open(), "/apps");
      accounts.add(limiter.account);
    }

    assertThat(accounts.get(2)).isEqualTo(accounts.get(0));
    assertThat(Set.copyOf(accounts)).hasSize(2);
    assertThat(accounts).noneMatch(account -> account.contains("anna"));
  }

  @Test
  void twoTokensOfOneAccountShareALimit() {
    LocalRateLimiter shared = LocalRateLimiter.fixedRate(1, Duration.ofSeconds(10), time.clock());
    ScriptedServer server = serveAlways(Step.json("{}"));
    for (String token : List.of("first-token", "second-token")) {
      get(engine(server).rateLimiter(shared).token(token).rateLimitAccount("anna").open(), "/apps");
    }

    assertThat(time.waits()).containsExactly(Duration.ofSeconds(10));
  }

  private TimeSource sleeping(CountDownLatch started) {
    return new TimeSource(
        time.clock(),
        () -> 0,
        wait -> {
          started.countDown();
          Thread.sleep(wait.toMillis());
        },
        () -> 0);
  }
}
