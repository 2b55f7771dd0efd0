package io.github.polycloud.spi;

import static io.github.polycloud.error.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polycloud.Bulk;
import io.github.polycloud.auth.Secret;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.NetworkException;
import io.github.polycloud.http.CallEngine;
import io.github.polycloud.http.Endpoint;
import io.github.polycloud.http.EngineSettings;
import io.github.polycloud.http.JsonCodec;
import io.github.polycloud.http.PlainDialect;
import io.github.polycloud.http.RetryPolicy;
import io.github.polycloud.http.ScriptedServer;
import io.github.polycloud.http.SeenRequest;
import io.github.polycloud.http.Step;
import io.github.polycloud.http.Timing;
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

/** Tokens that are fetched, kept and replaced. */
@Timeout(20)
final class BearerTokenAuthenticatorTest {
  private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
  private final AtomicInteger exchanges = new AtomicInteger();
  private final List<AutoCloseable> open = new ArrayList<>();
  private final Timing timing =
      new Timing(new MovableClock(), System::nanoTime, time -> {}, () -> 0.5);

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
    for (AutoCloseable each : open) {
      each.close();
    }
  }

  private ScriptedServer serve(Step... steps) {
    ScriptedServer server = ScriptedServer.playing(steps);
    open.add(server);
    return server;
  }

  private CallEngine engine(
      ScriptedServer server, UnaryOperator<BearerTokenAuthenticator.Builder> parts) {
    EngineSettings standard = EngineSettings.standard();
    EngineSettings settings =
        new EngineSettings(
            standard.timeouts(),
            RetryPolicy.never(),
            standard.budget(),
            standard.breaker(),
            List.of(),
            timing,
            null,
            null,
            null,
            standard.maxBody(),
            standard.maxConnections(),
            null);
    CallEngine engine =
        CallEngine.builder("acme", Endpoint.of(server.url()))
            .settings(settings)
            .dialect(new PlainDialect())
            .authenticator(parts.apply(BearerTokenAuthenticator.builder("acme", timing)).build())
            .build();
    open.add(engine);
    return engine;
  }

  /** An exchange whose tokens are t1, t2 and so on, each for an hour. */
  private BearerToken next(String refreshToken) {
    return BearerToken.of(Secret.of("t" + exchanges.incrementAndGet()))
        .expiresIn(now.get(), 3600)
        .withRefreshToken(refreshToken == null ? null : Secret.of(refreshToken));
  }

  private static void get(CallEngine engine) {
    engine.raw(JsonCodec.plain()).get("/me");
  }

  private static List<String> sent(ScriptedServer server) {
    return server.requests().stream()
        .map(request -> request.header("Authorization").orElse("none"))
        .toList();
  }

  @Test
  void a_fixed_token_is_sent_and_never_replaced() {
    ScriptedServer server = serve(Step.json("{}"), Step.status(401));
    CallEngine engine = engine(server, parts -> parts.token(BearerToken.of(Secret.of("fixed"))));

    get(engine);
    assertFails(ErrorKind.AUTHENTICATION, () -> get(engine));

    assertThat(sent(server)).containsExactly("Bearer fixed", "Bearer fixed");
  }

  @Test
  void the_first_call_fetches_and_an_expiring_token_is_replaced_in_time() {
    ScriptedServer server = serve(Step.json("{}"), Step.json("{}"), Step.json("{}"));
    CallEngine engine = engine(server, parts -> parts.exchange((call, previous) -> next(null)));

    get(engine);
    now.set(Instant.EPOCH.plusSeconds(3589));
    get(engine);
    now.set(Instant.EPOCH.plusSeconds(3590));
    get(engine);

    assertThat(sent(server)).containsExactly("Bearer t1", "Bearer t1", "Bearer t2");
  }

  @Test
  void a_rejected_token_is_replaced_and_the_call_sent_once_more() {
    ScriptedServer server = serve(Step.status(401), Step.json("{}"));
    CallEngine engine = engine(server, parts -> parts.exchange((call, previous) -> next(null)));

    get(engine);

    assertThat(sent(server)).containsExactly("Bearer t1", "Bearer t2");
  }

  @Test
  void a_second_rejection_is_an_error_with_the_message_of_the_provider() {
    ScriptedServer server = serve(Step.status(401), Step.status(401));
    CallEngine engine =
        engine(
            server,
            parts ->
                parts
                    .exchange((call, previous) -> next(null))
                    .rejectionMessage("is the account suspended?"));

    assertThat(assertFails(ErrorKind.AUTHENTICATION, () -> get(engine)))
        .hasMessageContaining("is the account suspended?");
    assertThat(sent(server)).hasSize(2);
  }

  @Test
  void concurrent_calls_share_one_exchange() {
    ScriptedServer server = ScriptedServer.always(Step.json("{}"));
    open.add(server);
    CallEngine engine = engine(server, parts -> parts.exchange((call, previous) -> next(null)));

    Bulk.of(8)
        .map(
            IntStream.range(0, 16).boxed().toList(),
            n -> engine.raw(JsonCodec.plain()).get("/me").status())
        .orThrow();

    assertThat(exchanges).hasValue(1);
  }

  @Test
  void a_call_without_a_token_is_not_sent() {
    ScriptedServer server = serve();
    CallEngine engine =
        engine(
            server,
            parts ->
                parts.exchange(
                    (call, previous) -> {
                      throw new NetworkException(
                          ErrorDetails.of(ErrorKind.NETWORK, "connection reset"),
                          NetworkException.Outcome.UNKNOWN);
                    }));

    CloudException error = assertFails(ErrorKind.NETWORK, () -> get(engine));

    assertThat(error).hasMessageContaining("not sent, since there is no access token");
    assertThat(((NetworkException) error).outcome()).isEqualTo(NetworkException.Outcome.NOT_SENT);
    assertThat(error.operation()).hasValue("GET /me");
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void a_failed_exchange_is_tried_again_by_the_next_call() {
    ScriptedServer server = serve(Step.json("{}"));
    CallEngine engine =
        engine(
            server,
            parts ->
                parts.exchange(
                    (call, previous) -> {
                      if (exchanges.get() == 0) {
                        exchanges.incrementAndGet();
                        throw new CloudException(ErrorKind.AUTHENTICATION, "wrong secret");
                      }
                      return next(null);
                    }));

    assertFails(ErrorKind.AUTHENTICATION, () -> get(engine));
    get(engine);

    assertThat(sent(server)).containsExactly("Bearer t2");
  }

  @Test
  void a_rejected_refresh_token_is_final() {
    ScriptedServer server = serve(Step.status(401), Step.status(401));
    CallEngine engine =
        engine(
            server,
            parts ->
                parts
                    .token(BearerToken.of(Secret.of("old")).withRefreshToken(Secret.of("refresh")))
                    .exchange(
                        (call, previous) -> {
                          exchanges.incrementAndGet();
                          assertThat(previous.refreshToken()).isEqualTo(Secret.of("refresh"));
                          throw new CloudException(ErrorKind.INVALID_REQUEST, "invalid_grant");
                        }));

    assertFails(ErrorKind.INVALID_REQUEST, () -> get(engine));
    assertFails(ErrorKind.INVALID_REQUEST, () -> get(engine));

    assertThat(exchanges).hasValue(1);
  }

  @Test
  void the_listener_is_notified_first_and_its_failure_is_that_of_one_call() {
    ScriptedServer server = serve(Step.json("{}"));
    List<BearerToken> stored = new ArrayList<>();
    CallEngine engine =
        engine(
            server,
            parts ->
                parts
                    .exchange((call, previous) -> next(null))
                    .listener(
                        fresh -> {
                          stored.add(fresh);
                          throw new IllegalStateException("disk full");
                        }));

    assertThatThrownBy(() -> get(engine))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("disk full");
    get(engine);

    assertThat(stored).hasSize(1);
    assertThat(sent(server)).containsExactly("Bearer t1");
  }

  @Test
  void a_fetched_token_and_its_refresh_token_are_redacted() {
    ScriptedServer server =
        serve(Step.json("{}"), Step.answer(400, "{\"message\":\"t1 or refresh-1 is wrong\"}"));
    CallEngine engine =
        engine(server, parts -> parts.exchange((call, previous) -> next("refresh-1")));

    get(engine);

    CloudException error = assertFails(ErrorKind.INVALID_REQUEST, () -> get(engine));
    assertThat(error.body().orElseThrow()).doesNotContain("refresh-1");
    assertThat(next("refresh-1").toString()).doesNotContain("t2").doesNotContain("refresh-1");
  }

  @Test
  void it_needs_a_token_or_an_exchange() {
    assertThatThrownBy(() -> BearerTokenAuthenticator.builder("acme", timing).build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("provider acme needs a token or an exchange");
  }

  @Test
  void a_token_endpoint_is_sent_a_form_and_gives_token_lifetime_and_refresh_token() {
    ScriptedServer tokens =
        serve(
            Step.json(
                "{\"access_token\":\"secret-1\",\"expires_in\":60,\"refresh_token\":\"again\"}"),
            Step.json("{\"token_type\":\"bearer\"}"));
    OAuthTokenEndpoint endpoint =
        new OAuthTokenEndpoint(
            engine(tokens, parts -> parts.token(BearerToken.of(Secret.of("unused")))),
            "/oauth/token");
    List<BearerToken> fetched = new ArrayList<>();
    ScriptedServer server = serve(Step.json("{}"), Step.status(401));
    CallEngine engine =
        engine(
            server,
            parts ->
                parts
                    .listener(fetched::add)
                    .exchange(
                        (call, previous) -> endpoint.request(call, Map.of("scope", "a b&c"))));

    get(engine);

    assertThat(fetched)
        .containsExactly(
            new BearerToken(
                Secret.of("secret-1"), Instant.EPOCH.plusSeconds(60), Secret.of("again")));
    SeenRequest request = tokens.request();
    assertThat(request.header("Authorization")).isEmpty();
    assertThat(new String(request.body())).isEqualTo("scope=a+b%26c");
    assertThat(assertFails(ErrorKind.UNEXPECTED_RESPONSE, () -> get(engine)))
        .hasMessageContaining("holds no access token");
  }

  @Test
  void a_lifetime_is_bounded() {
    BearerToken token = BearerToken.of(Secret.of("t"));

    assertThat(token.expiresAt()).isNull();
    assertThat(token.expiresIn(Instant.EPOCH, -5).expiresAt()).isEqualTo(Instant.EPOCH);
    assertThat(token.expiresIn(Instant.EPOCH, Long.MAX_VALUE).expiresAt())
        .isEqualTo(Instant.EPOCH.plus(Duration.ofDays(36_525)));
  }
}
