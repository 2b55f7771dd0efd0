// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polycloud.config.CircuitBreakerPolicy;
import io.github.polycloud.config.ClientSettings;
import io.github.polycloud.config.RetryPolicy;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.Endpoint;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.Operation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Engines for another endpoint of the same provider. */
final class SharedEngineTest extends EngineTestCase {

  @Test
  void anotherEndpointHasItsOwnAuthenticationAndHeaderFields() {
    ScriptedServer api = serve(Step.json("{}"));
    ScriptedServer tokens = serve(Step.json("{}"));
    HttpEngine engine =
        engine(api).authenticator(attempt -> attempt.header("Authorization", "api")).open();
    HttpEngine second =
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
  void anotherEndpointIsUnauthenticatedByDefault() {
    ScriptedServer tokens = serve(Step.json("{}"));
    HttpEngine engine =
        engine(serve()).authenticator(attempt -> attempt.header("Authorization", "api")).open();

    get(engine.forEndpoint(Endpoint.of(tokens.url())).build(), "/token");
    assertThat(tokens.request().header("Authorization")).isEmpty();
  }

  @Test
  void anAuthenticatorCanSendRequestsWithItsEngine() {
    ScriptedServer tokens = serve(Step.response(200, "t-1"));
    ScriptedServer api = serve(Step.json("1000"), Step.json("{}"));
    Operation clock = Operation.of("GET", "/time");
    try (HttpEngine engine =
        HttpEngine.builder("fake", Endpoint.of(api.url()))
            .authenticatorFactory(
                calling -> {
                  HttpEngine issuing = calling.forEndpoint(Endpoint.of(tokens.url())).build();
                  return attempt -> {
                    HttpRequest time =
                        calling.newRequest(clock, "/time", null, false).withParentDeadline(attempt);
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
  void aDerivedEngineReportsErrorsWhileItsOwnerIsBeingBuilt() {
    ScriptedServer tokens = serve(Step.response(404, "no"));
    List<CloudException> errors = new ArrayList<>();
    HttpEngine.builder("fake", Endpoint.of("https://api.example.com"))
        .authenticatorFactory(
            owner -> {
              HttpEngine issuing = owner.forEndpoint(Endpoint.of(tokens.url())).build();
              errors.add(failure(() -> get(issuing, "/token")));
              return attempt -> {};
            })
        .build()
        .close();

    assertThat(errors).extracting(CloudException::kind).containsExactly(ErrorKind.NOT_FOUND);
  }

  @Test
  void aSharedEngineIsClosedWithItsOwner() {
    ScriptedServer tokens = serveAlways(Step.json("{}"));
    HttpEngine engine = engine(serve()).open();
    HttpEngine second = engine.forEndpoint(Endpoint.of(tokens.url())).build();

    second.close();
    assertThat(get(second, "/token").status()).isEqualTo(200);
    engine.close();
    assertThat(failure(() -> get(second, "/token")).kind()).isEqualTo(ErrorKind.CANCELLED);
  }

  @Test
  void eachEndpointHasItsOwnCircuitBreaker() {
    ScriptedServer tokens = serveAlways(Step.status(503));
    HttpEngine engine =
        engine(serveAlways(Step.json("{}")))
            .circuitBreaker(new CircuitBreakerPolicy(75, 4, Duration.ofSeconds(10)))
            .retry(RetryPolicy.none())
            .open();
    HttpEngine second = engine.forEndpoint(Endpoint.of(tokens.url())).build();
    for (int i = 0; i < 4; i++) {
      failure(() -> get(second, "/token"));
    }

    assertThat(tokens.requests()).hasSize(3);
    assertThat(get(engine, "/apps").status()).isEqualTo(200);
  }

  @Test
  void settingsAreSharedAndPlainHttpIsRejected() {
    HttpEngine engine = engine(serve()).open();

    HttpEngine.Builder second = engine.forEndpoint(Endpoint.of("http://tokens.example.com"));
    assertThatThrownBy(() -> second.settings(ClientSettings.defaults()))
        .isInstanceOf(IllegalStateException.class);
    assertThat(failure(second::build).kind()).isEqualTo(ErrorKind.CONFIGURATION);
  }
}
