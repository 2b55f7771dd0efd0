// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings that are built without a {@code CloudBuilder} are checked as well. */
final class ClientSettingsTest {
  private final ClientSettings.Builder builder = ClientSettings.builder();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Host",
        "content-length",
        "Transfer-Encoding",
        "Content-Type",
        "Authorization",
        "Cookie",
        "user-agent",
        "If-Match",
        "X Team",
        ""
      })
  void aHeaderThatTheApplicationMayNotSetIsRefused(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.headers(Map.of(name, "evil.example")))
        .withMessageNotContaining("evil.example");
  }

  @Test
  void aHeaderThatCannotBeSentIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.headers(Map.of("X-Team", "a\r\nX-Evil: 1")))
        .withMessageNotContaining("X-Evil");
    Map<String, String> twice = new LinkedHashMap<>(Map.of("X-Team", "a"));
    twice.put("x-team", "b");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.headers(twice))
        .withMessage("headers contains x-team more than once");
  }

  @Test
  void nullsInAMapOrListAreRefusedWithItsName() {
    assertThatNullPointerException()
        .isThrownBy(() -> builder.headers(Collections.singletonMap("X-Team", null)))
        .withMessageContaining("headers");
    assertThatNullPointerException()
        .isThrownBy(() -> builder.headers(Collections.singletonMap(null, "a")))
        .withMessageContaining("headers");
    assertThatNullPointerException()
        .isThrownBy(() -> builder.listeners(Collections.singletonList(null)))
        .withMessageContaining("listeners");
  }

  @Test
  void aBlankAccountAProxyWithoutPortAndAnUnprintableProductAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.rateLimitAccount(" "))
        .withMessage("rateLimitAccount must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.proxy(URI.create("socks://proxy.example:1080")))
        .withMessageContaining("proxy must be");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.userAgent("shop/1\r\nX-Evil: 1"))
        .withMessageContaining("userAgent must");
  }

  @Test
  void validSettingsAreKept() {
    ClientSettings settings =
        builder
            .headers(Map.of("X-Team", "payments"))
            .rateLimitAccount("shop")
            .proxy(URI.create("http://proxy.example:3128"))
            .userAgent("shop/1.4")
            .build();

    assertThat(settings.headers()).containsExactly(Map.entry("X-Team", "payments"));
    assertThat(settings.rateLimitAccount()).isEqualTo("shop");
    assertThat(settings.proxy()).hasPort(3128);
    assertThat(settings.userAgent()).isEqualTo("shop/1.4");
    assertThat(builder.proxy(null).userAgent(null).rateLimitAccount(null).build().proxy()).isNull();
  }
}
