// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polycloud.auth.Secret;
import io.github.polycloud.config.TimeSource;
import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.http.Endpoint;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.Operation;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The expiry of a token and the margin before it, at the edges of their types. */
class TokenExpiryTest {

  private static BearerTokenAuthenticator.Builder builder() {
    return BearerTokenAuthenticator.builder("acme", TimeSource.system());
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT-0.000000001S", "PT8761H", "PT2562047788015215H"})
  void theMarginIsBounded(Duration margin) {
    assertThatThrownBy(() -> builder().refreshMargin(margin))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("margin must be between 0 ms and 365 days");
  }

  @Test
  void aTokenMayExpireAtAnyInstant() {
    assertThat(sentToken(Instant.MAX)).isEqualTo("first");
    assertThat(sentToken(Instant.MIN)).isEqualTo("second");
    assertThat(sentToken(Instant.now().plus(Duration.ofHours(1)))).isEqualTo("second");
    assertThat(sentToken(Instant.now().plus(Duration.ofHours(3)))).isEqualTo("first");
  }

  private static String sentToken(Instant expiry) {
    BearerTokenAuthenticator authenticator =
        builder()
            .token(new BearerToken(Secret.of("first"), expiry, null))
            .exchange((call, previous) -> BearerToken.of(Secret.of("second")))
            .refreshMargin(Duration.ofHours(2))
            .authorization(Secret::reveal)
            .build();
    try (HttpEngine engine = HttpEngine.builder("acme", Endpoint.of("http://127.0.0.1")).build()) {
      HttpRequest request = engine.newRequest(Operation.of("GET", "/"), "/", null, true);
      authenticator.authenticate(request);
      return request.headers().first("Authorization").orElseThrow();
    }
  }
}
