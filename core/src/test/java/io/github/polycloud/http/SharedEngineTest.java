package io.github.polycloud.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polycloud.error.ErrorKind;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Engines for a second host of the same provider. */
final class SharedEngineTest extends EngineTestCase {

  @Test
  void a_second_host_is_called_with_its_own_authentication_and_header_fields() {
    ScriptedServer api = serve(Step.json("{}"));
    ScriptedServer tokens = serve(Step.json("{}"));
    CallEngine engine =
        engine(api).authenticator(attempt -> attempt.header("Authorization", "api")).open();
    CallEngine second =
        engine
            .forEndpoint(Endpoint.of(tokens.url()))
            .authenticator(attempt -> attempt.header("Authorization", "tokens"))
            .header("Accept", "application/json")
            .build();

    get(second, "/token");
    get(engine, "/apps");
    assertThat(tokens.request().header("Authorization")).hasValue("tokens");
    assertThat(tokens.request().header("Accept")).hasValue("application/json");
    assertThat(tokens.request().header("User-Agent").orElseThrow()).startsWith("shop/1.0");
    assertThat(api.request().header("Authorization")).hasValue("api");
    assertThat(api.request().header("Accept")).isEmpty();
  }

  @Test
  void it_is_not_authenticated_unless_that_is_asked_for() {
    ScriptedServer tokens = serve(Step.json("{}"));
    CallEngine engine =
        engine(serve()).authenticator(attempt -> attempt.header("Authorization", "api")).open();

    get(engine.forEndpoint(Endpoint.of(tokens.url())).build(), "/token");
    assertThat(tokens.request().header("Authorization")).isEmpty();
  }

  @Test
  void an_authenticator_can_use_the_engine_that_it_authenticates() {
    ScriptedServer tokens = serve(Step.answer(200, "t-1"));
    ScriptedServer api = serve(Step.json("1000"), Step.json("{}"));
    Operation clock = Operation.of("GET", "/time");
    try (CallEngine engine =
        CallEngine.builder("fake", Endpoint.of(api.url()))
            .authenticatorFactory(
                calling -> {
                  CallEngine issuing = calling.forEndpoint(Endpoint.of(tokens.url())).build();
                  return attempt -> {
                    Call time = calling.call(clock, "/time", null, false).within(attempt);
                    attempt.header("X-Time", calling.send(time).text());
                    attempt.header("X-Token", get(issuing, "/token").text());
                  };
                })
            .build()) {
      get(engine, "/apps");
    }
    assertThat(api.requests().get(1).header("X-Time")).hasValue("1000");
    assertThat(api.requests().get(1).header("X-Token")).hasValue("t-1");
  }

  @Test
  void it_is_closed_with_the_engine_that_it_shares_connections_with_and_not_before() {
    ScriptedServer tokens = serveAlways(Step.json("{}"));
    CallEngine engine = engine(serve()).open();
    CallEngine second = engine.forEndpoint(Endpoint.of(tokens.url())).build();

    second.close();
    assertThat(get(second, "/token").status()).isEqualTo(200);
    engine.close();
    assertThat(failure(() -> get(second, "/token")).kind()).isEqualTo(ErrorKind.CANCELLED);
  }

  @Test
  void each_host_has_a_circuit_breaker_of_its_own() {
    ScriptedServer tokens = serveAlways(Step.status(503));
    CallEngine engine =
        engine(serveAlways(Step.json("{}")))
            .breaker(new BreakerPolicy(75, 4, Duration.ofSeconds(10)))
            .retry(RetryPolicy.never())
            .open();
    CallEngine second = engine.forEndpoint(Endpoint.of(tokens.url())).build();
    for (int i = 0; i < 4; i++) {
      failure(() -> get(second, "/token"));
    }

    assertThat(tokens.requests()).hasSize(3);
    assertThat(get(engine, "/apps").status()).isEqualTo(200);
  }

  @Test
  void settings_are_shared_and_a_plain_host_is_refused_as_ever() {
    CallEngine engine = engine(serve()).open();

    CallEngine.Builder second = engine.forEndpoint(Endpoint.of("http://tokens.example.com"));
    assertThatThrownBy(() -> second.settings(EngineSettings.standard()))
        .isInstanceOf(IllegalStateException.class);
    assertThat(failure(second::build).kind()).isEqualTo(ErrorKind.CONFIGURATION);
  }
}
