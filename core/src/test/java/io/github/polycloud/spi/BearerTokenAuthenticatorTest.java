// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.spi;

import static io.github.polycloud.error.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polycloud.auth.Secret;
import io.github.polycloud.concurrent.Bulk;
import io.github.polycloud.config.ClientSettings;
import io.github.polycloud.config.RetryPolicy;
import io.github.polycloud.config.TimeSource;
import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.engine.PlainErrorDecoder;
import io.github.polycloud.engine.RecordedRequest;
import io.github.polycloud.engine.ScriptedServer;
import io.github.polycloud.engine.Step;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.Outcome;
import io.github.polycloud.http.Endpoint;
import io.github.polycloud.http.json.JsonCodec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Fetching, caching and replacing tokens. */
@Timeout(20)
final class BearerTokenAuthenticatorTest {
  private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
  private final AtomicInteger exchanges = new AtomicInteger();
  private final List<AutoCloseable> resources = new ArrayList<>();
  private final TimeSource timeSource =
      new TimeSource(new MovableClock(), System::nanoTime, time -> {}, () -> 0.5);

  private final class MovableClock extends Clock {
    @Override
    public Instant instant() {
      return now.get();
    }

    @Override
    public java.time.ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(java.time.ZoneId zone) {
      return this;
    }
  }

  @AfterEach
  void close() throws Exception {
    for (AutoCloseable each : resources) {
      each.close();
    }
  }

  private ScriptedServer serve(Step... steps) {
    ScriptedServer server = ScriptedServer.of(steps);
    resources.add(server);
    return server;
  }

  private HttpEngine engine(
      ScriptedServer server, UnaryOperator<BearerTokenAuthenticator.Builder> configuration) {
    ClientSettings defaults = ClientSettings.defaults();
    ClientSettings settings =
        ClientSettings.builder().retryPolicy(RetryPolicy.none()).timeSource(timeSource).build();
    HttpEngine engine =
        HttpEngine.builder("acme", Endpoint.of(server.url()))
            .settings(settings)
            .errorDecoder(new PlainErrorDecoder())
            .authenticator(
                configuration.apply(BearerTokenAuthenticator.builder("acme", timeSource)).build())
            .build();
    resources.add(engine);
    return engine;
  }

  /** The tokens t1, t2 and so on, each valid for an hour. */
  private BearerToken next(String refreshToken) {
    return BearerToken.of(Secret.of("t" + exchanges.incrementAndGet()))
        .expiresIn(now.get(), 3600)
        .withRefreshToken(refreshToken == null ? null : Secret.of(refreshToken));
  }

  private static void get(HttpEngine engine) {
    engine.raw(JsonCodec.plain()).get("/me");
  }

  private static List<String> authorizationHeaders(ScriptedServer server) {
    return server.requests().stream()
        .map(request -> request.header("Authorization").orElse("none"))
        .toList();
  }

  @Test
  void aFixedTokenIsSentAndNeverReplaced() {
    ScriptedServer server = serve(Step.json("{}"), Step.status(401));
    HttpEngine engine =
        engine(server, builder -> builder.token(BearerToken.of(Secret.of("fixed"))));

    get(engine);
    assertFails(ErrorKind.UNAUTHENTICATED, () -> get(engine));

    assertThat(authorizationHeaders(server)).containsExactly("Bearer fixed", "Bearer fixed");
  }

  @Test
  void theFirstCallFetchesATokenWhichIsReplacedBeforeItExpires() {
    ScriptedServer server = serve(Step.json("{}"), Step.json("{}"), Step.json("{}"));
    HttpEngine engine =
        engine(server, builder -> builder.exchange((request, previous) -> next(null)));

    get(engine);
    now.set(Instant.EPOCH.plusSeconds(3589));
    get(engine);
    now.set(Instant.EPOCH.plusSeconds(3590));
    get(engine);

    assertThat(authorizationHeaders(server)).containsExactly("Bearer t1", "Bearer t1", "Bearer t2");
  }

  @Test
  void aRejectedTokenIsReplacedAndTheCallIsSentAgain() {
    ScriptedServer server = serve(Step.status(401), Step.json("{}"));
    HttpEngine engine =
        engine(server, builder -> builder.exchange((request, previous) -> next(null)));

    get(engine);

    assertThat(authorizationHeaders(server)).containsExactly("Bearer t1", "Bearer t2");
  }

  @Test
  void aSecondRejectionFailsWithTheConfiguredMessage() {
    ScriptedServer server = serve(Step.status(401), Step.status(401));
    HttpEngine engine =
        engine(
            server,
            builder ->
                builder
                    .exchange((request, previous) -> next(null))
                    .rejectionMessage("is the account suspended?"));

    assertThat(assertFails(ErrorKind.UNAUTHENTICATED, () -> get(engine)))
        .hasMessageContaining("is the account suspended?");
    assertThat(authorizationHeaders(server)).hasSize(2);
  }

  @Test
  void concurrentCallsShareOneExchange() {
    ScriptedServer server = ScriptedServer.always(Step.json("{}"));
    resources.add(server);
    HttpEngine engine =
        engine(server, builder -> builder.exchange((request, previous) -> next(null)));

    Bulk.of(8)
        .map(
            IntStream.range(0, 16).boxed().toList(),
            n -> engine.raw(JsonCodec.plain()).get("/me").status())
        .orThrow();

    assertThat(exchanges).hasValue(1);
  }

  @Test
  void aCallWithoutATokenIsNotSent() {
    ScriptedServer server = serve();
    HttpEngine engine =
        engine(
            server,
            builder ->
                builder.exchange(
                    (request, previous) -> {
                      throw CloudException.of(
                          ErrorDetails.of(ErrorKind.NETWORK, "connection reset")
                              .withOutcome(Outcome.UNKNOWN));
                    }));

    CloudException error = assertFails(ErrorKind.NETWORK, () -> get(engine));

    assertThat(error).hasMessageContaining("not sent, no access token");
    assertThat(error.outcome()).isEqualTo(Outcome.NOT_SENT);
    assertThat(error.operation()).hasValue("GET /me");
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void aFailedExchangeIsRepeatedByTheNextCall() {
    ScriptedServer server = serve(Step.json("{}"));
    HttpEngine engine =
        engine(
            server,
            builder ->
                builder.exchange(
                    (request, previous) -> {
                      if (exchanges.get() == 0) {
                        exchanges.incrementAndGet();
                        throw CloudException.of(ErrorKind.UNAUTHENTICATED, "wrong secret");
                      }
                      return next(null);
                    }));

    assertFails(ErrorKind.UNAUTHENTICATED, () -> get(engine));
    get(engine);

    assertThat(authorizationHeaders(server)).containsExactly("Bearer t2");
  }

  @Test
  void aRejectedRefreshTokenIsFinal() {
    ScriptedServer server = serve(Step.status(401), Step.status(401));
    HttpEngine engine =
        engine(
            server,
            builder ->
                builder
                    .token(BearerToken.of(Secret.of("old")).withRefreshToken(Secret.of("refresh")))
                    .exchange(
                        (request, previous) -> {
                          exchanges.incrementAndGet();
                          assertThat(previous.refreshToken()).isEqualTo(Secret.of("refresh"));
                          throw CloudException.of(ErrorKind.INVALID_REQUEST, "invalid_grant");
                        }));

    assertFails(ErrorKind.INVALID_REQUEST, () -> get(engine));
    assertFails(ErrorKind.INVALID_REQUEST, () -> get(engine));

    assertThat(exchanges).hasValue(1);
  }

  @Test
  void aListenerFailureFailsOnlyTheCallThatFetched() {
    ScriptedServer server = serve(Step.json("{}"));
    List<BearerToken> stored = new ArrayList<>();
    HttpEngine engine =
        engine(
            server,
            builder ->
                builder
                    .exchange((request, previous) -> next(null))
                    .listener(
                        newToken -> {
                          stored.add(newToken);
                          throw new IllegalStateException("disk full");
                        }));

    assertThatThrownBy(() -> get(engine))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("disk full");
    get(engine);

    assertThat(stored).hasSize(1);
    assertThat(authorizationHeaders(server)).containsExactly("Bearer t1");
  }

  @Test
  void aFetchedTokenAndItsRefreshTokenAreRedacted() {
    ScriptedServer server =
        serve(Step.json("{}"), Step.response(400, "{\"message\":\"t1 or refresh-1 is wrong\"}"));
    HttpEngine engine =
        engine(server, builder -> builder.exchange((request, previous) -> next("refresh-1")));

    get(engine);

    CloudException error = assertFails(ErrorKind.INVALID_REQUEST, () -> get(engine));
    assertThat(error.body().orElseThrow()).doesNotContain("refresh-1");
    assertThat(next("refresh-1").toString()).doesNotContain("t2").doesNotContain("refresh-1");
  }

  @Test
  void aReplacedRefreshTokenIsRedactedFromErrorsOfTheTokenEndpoint() {
    ScriptedServer tokens =
        serve(
            Step.json("{\"access_token\":\"access-2\",\"refresh_token\":\"rotated-2\"}"),
            Step.response(400, "{\"message\":\"rotated-2 has expired\"}"));
    ScriptedServer server = serve(Step.status(401), Step.json("{}"), Step.status(401));
    HttpEngine engine =
        HttpEngine.builder("acme", Endpoint.of(server.url()))
            .authenticatorFactory(
                owner -> {
                  HttpEngine host =
                      owner
                          .forEndpoint(Endpoint.of(tokens.url()))
                          .errorDecoder(new PlainErrorDecoder())
                          .build();
                  OAuthTokenEndpoint endpoint = new OAuthTokenEndpoint(host, "/token");
                  return BearerTokenAuthenticator.builder("acme", owner.timeSource())
                      .token(
                          BearerToken.of(Secret.of("access-1"))
                              .withRefreshToken(Secret.of("refresh-1")))
                      .exchange(
                          (call, previous) ->
                              endpoint.request(
                                  call, Map.of("refresh_token", previous.refreshToken().reveal())))
                      .build();
                })
            .build();
    resources.add(engine);

    get(engine);
    CloudException error = assertFails(ErrorKind.INVALID_REQUEST, () -> get(engine));

    assertThat(error).hasMessageContaining("**** has expired");
    assertThat(error.getCause()).isInstanceOf(CloudException.class);
    assertThat(((CloudException) error.getCause()).body().orElseThrow()).contains("****");
    assertThat(((CloudException) error.getCause()).body().orElseThrow())
        .doesNotContain("rotated-2");
  }

  @Test
  void itNeedsATokenOrAnExchange() {
    assertThatThrownBy(() -> BearerTokenAuthenticator.builder("acme", timeSource).build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("provider acme needs a token or an exchange");
  }

  @Test
  void aTokenEndpointReceivesAFormAndReturnsTokenExpiryAndRefreshToken() {
    ScriptedServer tokens =
        serve(
            Step.json(
                "{\"access_token\":\"secret-1\",\"expires_in\":60,\"refresh_token\":\"again\"}"),
            Step.json("{\"token_type\":\"bearer\"}"));
    OAuthTokenEndpoint endpoint =
        new OAuthTokenEndpoint(
            engine(tokens, builder -> builder.token(BearerToken.of(Secret.of("unused")))),
            "/oauth/token");
    List<BearerToken> fetched = new ArrayList<>();
    ScriptedServer server = serve(Step.json("{}"), Step.status(401));
    HttpEngine engine =
        engine(
            server,
            builder ->
                builder
                    .listener(fetched::add)
                    .exchange(
                        (call, previous) -> endpoint.request(call, Map.of("scope", "a b&c"))));

    get(engine);

    assertThat(fetched)
        .containsExactly(
            new BearerToken(
                Secret.of("secret-1"), Instant.EPOCH.plusSeconds(60), Secret.of("again")));
    RecordedRequest request = tokens.request();
    assertThat(request.header("Authorization")).isEmpty();
    assertThat(new String(request.body())).isEqualTo("scope=a+b%26c");
    assertThat(assertFails(ErrorKind.UNEXPECTED_RESPONSE, () -> get(engine)))
        .hasMessageContaining("has no valid access_token");
  }

  @Test
  void aLifetimeIsBounded() {
    BearerToken token = BearerToken.of(Secret.of("t"));

    assertThat(token.expiresAt()).isNull();
    assertThat(token.expiresIn(Instant.EPOCH, -5).expiresAt()).isEqualTo(Instant.EPOCH);
    assertThat(token.expiresIn(Instant.EPOCH, Long.MAX_VALUE).expiresAt())
        .isEqualTo(Instant.EPOCH.plus(Duration.ofDays(36_525)));
  }
}
