package io.github.polycloud.heroku;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polycloud.Bulk;
import io.github.polycloud.Cloud;
import io.github.polycloud.CloudBuilder;
import io.github.polycloud.Clouds;
import io.github.polycloud.auth.RenewalListener;
import io.github.polycloud.auth.Secret;
import io.github.polycloud.auth.Surroundings;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.model.oauth.NewOAuthAuthorization;
import io.github.polycloud.heroku.model.oauth.NewOAuthClient;
import io.github.polycloud.heroku.model.oauth.NewOAuthToken;
import io.github.polycloud.heroku.model.oauth.OAuthClient;
import io.github.polycloud.heroku.model.oauth.OAuthToken;
import io.github.polycloud.http.BreakerPolicy;
import io.github.polycloud.http.RetryPolicy;
import io.github.polycloud.http.Timeouts;
import io.github.polycloud.http.Timing;
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
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An access token that expired is replaced without the program's doing. */
@ExtendWith(SandboxExtension.class)
class TokenRefreshTest {
  private static final String TOKENS = "/oauth/tokens";

  private final List<Map<String, Secret>> renewals = new ArrayList<>();
  private Sandbox sandbox;
  private String clientSecret;
  private String refreshToken;
  private String expired;

  /** Gets tokens as a client does, and has the first access token replaced. */
  @BeforeEach
  void signIn(Sandbox started) {
    sandbox = started;
    try (Cloud owner = own().credential("token", sandbox.heroku().token()).connect()) {
      var oauth = owner.unwrap(Heroku.class).oauth();
      OAuthClient client =
          oauth.createClient(new NewOAuthClient("ci", "https://ci.example.com/back"));
      var given =
          oauth.authorize(NewOAuthAuthorization.builder("global").client(client.id()).build());
      clientSecret = client.secret();
      OAuthToken first =
          oauth.createToken(NewOAuthToken.exchange(given.grant().code(), clientSecret));
      refreshToken = first.refreshToken().token();
      expired = first.accessToken().token();
      oauth.createToken(NewOAuthToken.refresh(refreshToken, clientSecret));
    }
    sandbox.requests().clear();
  }

  private CloudBuilder own() {
    return Clouds.connection("heroku")
        .endpoint(sandbox.heroku().url())
        .surroundings(Surroundings.ofEnvironment(Map.of()))
        .retry(RetryPolicy.never());
  }

  private CloudBuilder connection() {
    return own()
        .credential("token", expired)
        .credential("refresh_token", refreshToken)
        .credential("client_secret", clientSecret)
        .onRenewal(renewals::add);
  }

  private int refreshes() {
    return sandbox.requests().count("POST", TOKENS);
  }

  @Test
  void isRefreshedOnceAndTheCallIsSentAgain() {
    try (Cloud cloud = connection().connect()) {
      assertThat(cloud.apps().create(NewApp.named("refreshed")).name()).isEqualTo("refreshed");
      assertThat(cloud.account().me().email()).isEqualTo(sandbox.heroku().email());
    }
    assertThat(sandbox.requests().matching("POST", "/apps"))
        .extracting(request -> request.header("Authorization").orElseThrow())
        .containsExactly("Bearer " + expired, "Bearer " + renewals.get(0).get("token").reveal());
    assertThat(sandbox.requests().count("GET", "/account")).isEqualTo(1);
    assertThat(refreshes()).isEqualTo(1);
  }

  @Test
  void goesWithNoCredentialsOfThisConnection() {
    try (Cloud cloud = connection().connect()) {
      cloud.account().me();
    }
    assertThat(sandbox.requests().matching("POST", TOKENS).get(0).header("Authorization"))
        .isEmpty();
  }

  @Test
  void keepsTheSchemeThatWasChosen() {
    try (Cloud cloud = connection().credential("email", sandbox.heroku().email()).connect()) {
      cloud.account().me();
    }
    assertThat(sandbox.requests().matching("GET", "/account"))
        .allMatch(request -> request.header("Authorization").orElseThrow().startsWith("Basic "));
  }

  @Test
  void tellsBothTokensBeforeTheCallGoesOn() {
    List<Integer> calls = new ArrayList<>();
    RenewalListener counting = values -> calls.add(sandbox.requests().count("GET", "/account"));
    try (Cloud cloud = connection().onRenewal(counting).connect()) {
      cloud.account().me();
    }
    assertThat(calls).containsExactly(1);
    try (Cloud cloud = connection().connect()) {
      cloud.account().me();
    }
    assertThat(renewals).hasSize(1);
    assertThat(renewals.get(0)).containsOnlyKeys("token", "refresh_token");
    assertThat(renewals.get(0).get("refresh_token").reveal()).isEqualTo(refreshToken);
    assertThat(renewals.toString()).doesNotContain(refreshToken);
  }

  @Test
  void isRefreshedOnceForManyThreads() {
    sandbox.faults().next(1, "POST", TOKENS).delay(Duration.ofMillis(200));
    try (Cloud cloud = connection().connect()) {
      assertThat(
              Bulk.of(16)
                  .map(IntStream.range(0, 16).boxed().toList(), n -> cloud.account().me().email())
                  .orThrow())
          .hasSize(16)
          .containsOnly(sandbox.heroku().email());
    }
    assertThat(refreshes()).isEqualTo(1);
    assertThat(renewals).hasSize(1);
  }

  @Test
  void aRefusedRefreshIsOneErrorThatSaysWhatToDo() {
    try (Cloud cloud = connection().credential("client_secret", "rotated-secret").connect()) {
      for (int i = 0; i < 2; i++) {
        CloudException error = assertFails(ErrorKind.AUTHENTICATION, () -> cloud.account().me());
        assertThat(error)
            .hasMessageContaining("refresh token was refused")
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
  void twoRefusalsInARowAreAnError() {
    sandbox
        .faults()
        .next(2, "GET", "/account")
        .status(401)
        .body("application/json", "{\"id\":\"unauthorized\",\"message\":\"No.\"}");
    try (Cloud cloud = connection().connect()) {
      assertFails(ErrorKind.AUTHENTICATION, () -> cloud.account().me());
    }
    assertThat(sandbox.requests().count("GET", "/account")).isEqualTo(2);
    assertThat(refreshes()).isEqualTo(1);
  }

  @Test
  void aServiceThatIsDownIsAskedAgainByTheNextCall() {
    sandbox.faults().next(1, "POST", TOKENS).status(503);
    try (Cloud cloud = connection().connect()) {
      assertThat(assertFails(ErrorKind.UNAVAILABLE, () -> cloud.account().me()))
          .hasMessageContaining("could not be refreshed");
      assertThat(cloud.account().me().email()).isNotBlank();
    }
    assertThat(refreshes()).isEqualTo(2);
  }

  @Test
  void hasNoMoreTimeThanTheCallHasLeft() {
    sandbox.faults().next(1, "GET", "/account").status(401).delay(Duration.ofMillis(700));
    sandbox.faults().next(1, "POST", TOKENS).delay(Duration.ofSeconds(30));
    Timeouts second =
        new Timeouts(Duration.ofSeconds(10), Duration.ofSeconds(60), Duration.ofSeconds(1));
    try (Cloud cloud = connection().timeouts(second).connect()) {
      long start = System.nanoTime();
      assertThat(assertFails(ErrorKind.NETWORK, () -> cloud.account().me()))
          .hasMessageContaining("could not be refreshed");
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(1250));
    }
  }

  @Test
  void anAnswerWithoutATokenIsSaidToBeOne() {
    sandbox.faults().next(1, "POST", TOKENS).body("application/json", "{\"id\":\"1\"}");
    try (Cloud cloud = connection().connect()) {
      assertThat(assertFails(ErrorKind.UNEXPECTED_RESPONSE, () -> cloud.account().me()))
          .hasMessageContaining("no access token");
    }
  }

  @Test
  void whatTheListenerThrowsFailsThatCallAndNoOther() {
    RenewalListener full =
        values -> {
          throw new IllegalStateException("disk full");
        };
    try (Cloud cloud = connection().onRenewal(full).connect()) {
      assertThatThrownBy(() -> cloud.account().me())
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("disk full");
      assertThat(cloud.account().me().email()).isNotBlank();
    }
    assertThat(refreshes()).isEqualTo(1);
  }

  @Test
  void aWrongCodeOfTheSecondFactorIsNoReasonToRefresh() {
    sandbox
        .faults()
        .next(1, "GET", "/account")
        .status(401)
        .body("application/json", "{\"id\":\"invalid_two_factor_code\",\"message\":\"No.\"}");
    try (Cloud cloud = connection().connect()) {
      assertThat(assertFails(ErrorKind.AUTHENTICATION, () -> cloud.account().me()).code())
          .hasValue("invalid_two_factor_code");
    }
    assertThat(refreshes()).isZero();
  }

  @Test
  void aBreakerThatTriesOneCallLetsItsRefreshPass() {
    AtomicLong ahead = new AtomicLong();
    Timing timing =
        new Timing(
            new AdvancedClock(ahead), () -> System.nanoTime() + ahead.get(), time -> {}, () -> 0.0);
    BreakerPolicy quick = new BreakerPolicy(50, 2, Duration.ofMinutes(1));
    sandbox.faults().next(2, "GET", "/account").status(503);
    try (Cloud cloud = connection().timing(timing).breaker(quick).connect()) {
      assertFails(ErrorKind.UNAVAILABLE, () -> cloud.account().me());
      assertFails(ErrorKind.UNAVAILABLE, () -> cloud.account().me());
      assertThat(assertFails(ErrorKind.UNAVAILABLE, () -> cloud.account().me()))
          .hasMessageContaining("not sent");
      ahead.addAndGet(Duration.ofMinutes(2).toNanos());
      assertThat(cloud.account().me().email()).isNotBlank();
    }
  }

  @Test
  void aTokenThatCameLaterIsMaskedLikeTheFirst() {
    try (Cloud cloud = connection().connect()) {
      cloud.account().me();
      String fresh = renewals.get(0).get("token").reveal();
      sandbox
          .faults()
          .next(1, "GET", "/account")
          .status(422)
          .body(
              "application/json",
              "{\"id\":\"invalid_params\",\"message\":\"Who is " + fresh + "?\"}");
      CloudException error = assertFails(ErrorKind.INVALID_REQUEST, () -> cloud.account().me());
      assertThat(error).hasMessageContaining("Who is ****?").hasMessageNotContaining(fresh);
      assertThat(error.body().orElseThrow()).doesNotContain(fresh);
    }
  }

  @Test
  void aRefreshTokenNeedsTheSecretOfItsClient() {
    CloudBuilder builder =
        own().credential("token", expired).credential("refresh_token", refreshToken);
    assertThat(assertFails(ErrorKind.CONFIGURATION, builder::connect))
        .hasMessageContaining("HEROKU_CLIENT_SECRET");
  }

  @Test
  void aRefreshTokenOfTheEnvironmentRenewsNoTokenOfTheProgram() {
    Map<String, String> environment =
        Map.of("HEROKU_REFRESH_TOKEN", refreshToken, "HEROKU_CLIENT_SECRET", clientSecret);
    try (Cloud cloud =
        own()
            .surroundings(Surroundings.ofEnvironment(environment))
            .credential("token", expired)
            .connect()) {
      assertFails(ErrorKind.AUTHENTICATION, () -> cloud.account().me());
    }
    assertThat(refreshes()).isZero();
  }

  @Test
  void allOfItCanStandInTheEnvironment() {
    Map<String, String> environment =
        Map.of(
            "HEROKU_API_KEY", expired,
            "HEROKU_REFRESH_TOKEN", refreshToken,
            "HEROKU_CLIENT_SECRET", clientSecret);
    try (Cloud cloud = own().surroundings(Surroundings.ofEnvironment(environment)).connect()) {
      assertThat(cloud.account().me().email()).isEqualTo(sandbox.heroku().email());
    }
  }

  /** The time of day, so many nanoseconds later. */
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
