// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.polycloud.Cloud;
import io.github.polycloud.CloudBuilder;
import io.github.polycloud.Clouds;
import io.github.polycloud.auth.CredentialRefreshListener;
import io.github.polycloud.auth.Environment;
import io.github.polycloud.auth.Secret;
import io.github.polycloud.concurrent.Bulk;
import io.github.polycloud.config.CircuitBreakerPolicy;
import io.github.polycloud.config.NetworkInterceptor;
import io.github.polycloud.config.RetryPolicy;
import io.github.polycloud.config.TimeSource;
import io.github.polycloud.config.Timeouts;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.DeadlineExceededException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.Outcome;
import io.github.polycloud.heroku.model.oauth.NewOAuthAuthorization;
import io.github.polycloud.heroku.model.oauth.NewOAuthClient;
import io.github.polycloud.heroku.model.oauth.NewOAuthToken;
import io.github.polycloud.heroku.model.oauth.OAuthClient;
import io.github.polycloud.heroku.model.oauth.OAuthToken;
import io.github.polycloud.model.NewApp;
import io.github.polycloud.sandbox.Sandbox;
import io.github.polycloud.sandbox.SandboxExtension;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Transparent refresh of expired access tokens. */
@ExtendWith(SandboxExtension.class)
@Timeout(60)
class TokenRefreshTest {
  private static final String TOKENS = "/oauth/tokens";

  private final List<Map<String, Secret>> renewals = new ArrayList<>();
  private Sandbox sandbox;
  private String clientSecret;
  private String refreshToken;
  private String expired;

  /** Obtains tokens like an OAuth client, and invalidates the first access token. */
  @BeforeEach
  void signIn(Sandbox started) {
    sandbox = started;
    try (Cloud owner = builder().credential("token", sandbox.heroku().token()).connect()) {
      var oauth = owner.unwrap(Heroku.class).oauth();
      OAuthClient client =
          oauth.createClient(new NewOAuthClient("ci", "https://ci.example.com/back"));
      var given =
          oauth.createAuthorization(
              NewOAuthAuthorization.builder("global").client(client.id()).build());
      clientSecret = client.secret();
      OAuthToken first =
          oauth.createToken(NewOAuthToken.exchange(given.grant().code(), clientSecret));
      refreshToken = first.refreshToken().token();
      expired = first.accessToken().token();
      oauth.createToken(NewOAuthToken.refresh(refreshToken, clientSecret));
    }
    sandbox.requests().clear();
  }

  private CloudBuilder builder() {
    return Clouds.builder("heroku")
        .endpoint(sandbox.heroku().url())
        .environment(Environment.of(Map.of()))
        .retryPolicy(RetryPolicy.none());
  }

  private CloudBuilder connection() {
    return builder()
        .credential("token", expired)
        .credential("refresh_token", refreshToken)
        .credential("client_secret", clientSecret)
        .onCredentialRefresh(renewals::add);
  }

  /**
   * A connection whose time stands still, but passes until shortly before the deadline of a call
   * when the service has rejected a token for the nth time.
   */
  private CloudBuilder almostExpiring(int nth) {
    Duration hour = Duration.ofHours(1);
    AtomicLong nanos = new AtomicLong();
    AtomicInteger rejections = new AtomicInteger();
    return connection()
        .timeouts(new Timeouts(hour, hour, hour))
        .timeSource(new TimeSource(Clock.systemUTC(), nanos::get, time -> {}, () -> 0.0))
        .networkInterceptor(
            exchange -> {
              NetworkInterceptor.Response response = exchange.send();
              if (response.status() == 401 && rejections.incrementAndGet() == nth) {
                nanos.addAndGet(hour.minusMillis(300).toNanos());
              }
              return response;
            });
  }

  private int refreshes() {
    return sandbox.requests().count("POST", TOKENS);
  }

  @Test
  void refreshesOnceAndRetriesTheCall() {
    try (Cloud cloud = connection().connect()) {
      assertThat(cloud.apps().create(NewApp.named("refreshed")).name()).isEqualTo("refreshed");
      assertThat(cloud.account().profile().email()).isEqualTo(sandbox.heroku().email());
    }
    assertThat(sandbox.requests().find("POST", "/apps"))
        .extracting(request -> request.header("Authorization").orElseThrow())
        .containsExactly("Bearer " + expired, "Bearer " + renewals.get(0).get("token").reveal());
    assertThat(sandbox.requests().count("GET", "/account")).isEqualTo(1);
    assertThat(refreshes()).isEqualTo(1);
  }

  @Test
  void theRefreshSendsNoCredentialsOfTheConnection() {
    try (Cloud cloud = connection().connect()) {
      cloud.account().profile();
    }
    assertThat(sandbox.requests().find("POST", TOKENS).get(0).header("Authorization")).isEmpty();
  }

  @Test
  void keepsTheConfiguredScheme() {
    try (Cloud cloud = connection().credential("email", sandbox.heroku().email()).connect()) {
      cloud.account().profile();
    }
    assertThat(sandbox.requests().find("GET", "/account"))
        .isNotEmpty()
        .allMatch(request -> request.header("Authorization").orElseThrow().startsWith("Basic "));
  }

  @Test
  void notifiesTheListenerBeforeTheRetry() {
    List<Integer> calls = new ArrayList<>();
    CredentialRefreshListener counting =
        values -> calls.add(sandbox.requests().count("GET", "/account"));
    try (Cloud cloud = connection().onCredentialRefresh(counting).connect()) {
      cloud.account().profile();
    }
    assertThat(calls).containsExactly(1);
    try (Cloud cloud = connection().connect()) {
      cloud.account().profile();
    }
    assertThat(renewals).hasSize(1);
    assertThat(renewals.get(0)).containsOnlyKeys("token", "refresh_token");
    assertThat(renewals.get(0).get("refresh_token").reveal()).isEqualTo(refreshToken);
    assertThat(renewals.toString()).doesNotContain(refreshToken);
  }

  @Test
  void concurrentCallsShareOneRefresh() {
    sandbox.faults().inject(1, "POST", TOKENS).delay(Duration.ofMillis(200));
    try (Cloud cloud = connection().connect()) {
      assertThat(
              Bulk.of(16)
                  .map(
                      IntStream.range(0, 16).boxed().toList(),
                      n -> cloud.account().profile().email())
                  .orThrow())
          .hasSize(16)
          .containsOnly(sandbox.heroku().email());
    }
    assertThat(refreshes()).isEqualTo(1);
    assertThat(renewals).hasSize(1);
  }

  @Test
  void aRejectedRefreshFailsWithAnActionableMessage() {
    try (Cloud cloud = connection().credential("client_secret", "rotated-secret").connect()) {
      for (int i = 0; i < 2; i++) {
        CloudException error =
            assertFails(ErrorKind.UNAUTHENTICATED, () -> cloud.account().profile());
        assertThat(error)
            .hasMessageContaining("refresh token was rejected")
            .hasMessageContaining("HerokuLogin")
            .hasMessageNotContaining(refreshToken);
        assertThat(error.operation()).hasValue("GET /account");
        assertThat(error.retryable()).isFalse();
      }
    }
    assertThat(refreshes()).isEqualTo(1);
    assertThat(renewals).isEmpty();
  }

  @Test
  void aSecondRejectionIsAnError() {
    sandbox
        .faults()
        .inject(2, "GET", "/account")
        .status(401)
        .body("application/json", "{\"id\":\"unauthorized\",\"message\":\"No.\"}");
    try (Cloud cloud = connection().connect()) {
      assertFails(ErrorKind.UNAUTHENTICATED, () -> cloud.account().profile());
    }
    assertThat(sandbox.requests().count("GET", "/account")).isEqualTo(2);
    assertThat(refreshes()).isEqualTo(1);
  }

  @Test
  void aFailedRefreshIsRetriedByTheNextCall() {
    sandbox.faults().inject(1, "POST", TOKENS).status(503);
    try (Cloud cloud = connection().connect()) {
      assertThat(assertFails(ErrorKind.UNAVAILABLE, () -> cloud.account().profile()))
          .hasMessageContaining("could not be refreshed");
      assertThat(cloud.account().profile().email()).isNotBlank();
    }
    assertThat(refreshes()).isEqualTo(2);
  }

  @Test
  void theRefreshIsBoundByTheDeadlineOfTheCall() {
    // With a deadline of its own, the refresh would succeed after 30 seconds.
    sandbox.faults().inject(1, "POST", TOKENS).delay(Duration.ofSeconds(30));
    try (Cloud cloud = almostExpiring(1).connect()) {
      assertThat(assertFails(ErrorKind.TIMEOUT, () -> cloud.account().profile()))
          .hasMessageContaining("could not be refreshed");
    }
    assertThat(renewals).isEmpty();
  }

  @Test
  void aResponseWithoutATokenIsReported() {
    sandbox.faults().inject(1, "POST", TOKENS).body("application/json", "{\"id\":\"1\"}");
    try (Cloud cloud = connection().connect()) {
      assertThat(assertFails(ErrorKind.UNEXPECTED_RESPONSE, () -> cloud.account().profile()))
          .hasMessageContaining("no access token");
    }
  }

  @Test
  void anExceptionOfTheListenerFailsOnlyThatCall() {
    CredentialRefreshListener full =
        values -> {
          throw new IllegalStateException("disk full");
        };
    try (Cloud cloud = connection().onCredentialRefresh(full).connect()) {
      assertThat(assertFails(ErrorKind.UNAVAILABLE, () -> cloud.account().profile()))
          .hasMessage(
              "heroku: the credential refresh listener threw java.lang.IllegalStateException; the"
                  + " call was not sent")
          .hasRootCauseMessage("disk full");
      assertThat(cloud.account().profile().email()).isNotBlank();
    }
    assertThat(refreshes()).isEqualTo(1);
  }

  @Test
  void aCallThatWaitsForTheRefreshOfAnotherFailsAtItsDeadlineWithoutHavingBeenSent()
      throws Exception {
    CountDownLatch refreshed = new CountDownLatch(1);
    CompletableFuture<Void> timedOut = new CompletableFuture<>();
    CredentialRefreshListener slow =
        values -> {
          refreshed.countDown();
          timedOut.orTimeout(30, TimeUnit.SECONDS).join();
        };
    try (Cloud cloud = almostExpiring(2).onCredentialRefresh(slow).connect()) {
      Thread other = new Thread(() -> catchThrowable(() -> cloud.account().profile()));
      other.start();
      assertThat(refreshed.await(30, TimeUnit.SECONDS)).isTrue();
      CloudException error = assertFails(ErrorKind.TIMEOUT, () -> cloud.account().profile());
      timedOut.complete(null);
      other.join();
      assertThat(error).isInstanceOf(DeadlineExceededException.class);
      assertThat(error.outcome()).isEqualTo(Outcome.NOT_SENT);
      assertThat(error).hasMessageNotContaining("could not be refreshed");
    }
  }

  @Test
  void anInvalidTwoFactorCodeDoesNotTriggerARefresh() {
    sandbox
        .faults()
        .inject(1, "GET", "/account")
        .status(401)
        .body("application/json", "{\"id\":\"invalid_two_factor_code\",\"message\":\"No.\"}");
    try (Cloud cloud = connection().connect()) {
      assertThat(assertFails(ErrorKind.UNAUTHENTICATED, () -> cloud.account().profile()).code())
          .hasValue("invalid_two_factor_code");
    }
    assertThat(refreshes()).isZero();
  }

  @Test
  void aHalfOpenCircuitBreakerAllowsTheRefresh() {
    AtomicLong ahead = new AtomicLong();
    TimeSource timeSource =
        new TimeSource(
            new AdvancedClock(ahead), () -> System.nanoTime() + ahead.get(), time -> {}, () -> 0.0);
    CircuitBreakerPolicy quick = new CircuitBreakerPolicy(50, 2, Duration.ofMinutes(1));
    sandbox.faults().inject(2, "GET", "/account").status(503);
    try (Cloud cloud = connection().timeSource(timeSource).circuitBreaker(quick).connect()) {
      assertFails(ErrorKind.UNAVAILABLE, () -> cloud.account().profile());
      assertFails(ErrorKind.UNAVAILABLE, () -> cloud.account().profile());
      assertThat(assertFails(ErrorKind.UNAVAILABLE, () -> cloud.account().profile()))
          .hasMessageContaining("not sent");
      ahead.addAndGet(Duration.ofMinutes(2).toNanos());
      assertThat(cloud.account().profile().email()).isNotBlank();
    }
  }

  @Test
  void refreshedTokensAreMasked() {
    try (Cloud cloud = connection().connect()) {
      cloud.account().profile();
      String fresh = renewals.get(0).get("token").reveal();
      sandbox
          .faults()
          .inject(1, "GET", "/account")
          .status(422)
          .body(
              "application/json",
              "{\"id\":\"invalid_params\",\"message\":\"Who is " + fresh + "?\"}");
      CloudException error =
          assertFails(ErrorKind.INVALID_REQUEST, () -> cloud.account().profile());
      assertThat(error).hasMessageContaining("Who is ****?").hasMessageNotContaining(fresh);
      assertThat(error.body().orElseThrow()).doesNotContain(fresh);
    }
  }

  @Test
  void aRefreshTokenRequiresAClientSecret() {
    CloudBuilder builder =
        builder().credential("token", expired).credential("refresh_token", refreshToken);
    assertThat(assertFails(ErrorKind.CONFIGURATION, builder::connect))
        .hasMessageContaining("HEROKU_CLIENT_SECRET");
  }

  @Test
  void aRefreshTokenOfAnotherSourceIsIgnored() {
    Map<String, String> environment =
        Map.of("HEROKU_REFRESH_TOKEN", refreshToken, "HEROKU_CLIENT_SECRET", clientSecret);
    try (Cloud cloud =
        builder().environment(Environment.of(environment)).credential("token", expired).connect()) {
      assertFails(ErrorKind.UNAUTHENTICATED, () -> cloud.account().profile());
    }
    assertThat(refreshes()).isZero();
  }

  @Test
  void allCredentialsCanComeFromTheEnvironment() {
    Map<String, String> environment =
        Map.of(
            "HEROKU_API_KEY", expired,
            "HEROKU_REFRESH_TOKEN", refreshToken,
            "HEROKU_CLIENT_SECRET", clientSecret);
    try (Cloud cloud = builder().environment(Environment.of(environment)).connect()) {
      assertThat(cloud.account().profile().email()).isEqualTo(sandbox.heroku().email());
    }
  }

  /** A clock that is ahead by a number of nanoseconds. */
  private static final class AdvancedClock extends Clock {
    private final AtomicLong nanos;

    AdvancedClock(AtomicLong nanos) {
      this.nanos = nanos;
    }

    @Override
    public Instant instant() {
      return Instant.now().plusNanos(nanos.get());
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
