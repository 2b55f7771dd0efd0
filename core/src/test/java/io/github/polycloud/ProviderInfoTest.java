// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud;

import static io.github.polycloud.config.Reservations.delay;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polycloud.auth.CredentialKey;
import io.github.polycloud.auth.SettingKey;
import io.github.polycloud.capability.Capability;
import io.github.polycloud.capability.Regions;
import io.github.polycloud.config.RateLimit;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Validation and defaults of provider descriptions. */
final class ProviderInfoTest {
  private static ProviderInfo.Builder acme() {
    return ProviderInfo.builder("acme").endpoint("acme", "https://api.acme.example/");
  }

  @Test
  void onlyAnEndpointIsRequired() {
    ProviderInfo info = acme().build();

    assertThat(info.name()).isEqualTo("acme");
    assertThat(info.artifact()).isEmpty();
    assertThat(info.defaultEndpointName()).isEqualTo("acme");
    assertThat(info.endpointEnvironmentVariable()).isEmpty();
    assertThat(info.credentialKeys()).isEmpty();
    assertThat(info.settingKeys()).isEmpty();
    assertThat(info.rateLimit()).isEmpty();
    assertThat(info.capabilities()).isEmpty();
  }

  @Test
  void theErrorForAnInvalidDescriptionNamesTheProblem() {
    assertThatThrownBy(() -> ProviderInfo.builder("Acme Cloud"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("provider id must consist of lower-case letters, digits and dashes");
    assertThatThrownBy(() -> ProviderInfo.builder("acme").build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("provider acme has no endpoint");
    ProviderInfo.Builder duplicate =
        acme()
            .credential(CredentialKey.secret("host", "ACME_HOST"))
            .setting(SettingKey.optional("host", "ACME_AUTH_HOST"));
    assertThatThrownBy(duplicate::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("named host");
    ProviderInfo.Builder unknown =
        acme().endpoint("eu", "https://eu.acme.example", Map.of("regoin", "eu"));
    assertThatThrownBy(unknown::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("unknown setting regoin");
  }

  @Test
  void theSettingsOfAnEndpointAreFoundByItsUrl() {
    ProviderInfo info =
        acme()
            .setting(SettingKey.optional("region", "ACME_REGION"))
            .endpoint("eu", "https://eu.acme.example/", Map.of("region", "eu"))
            .build();

    assertThat(info.endpointSettings("https://eu.acme.example")).containsEntry("region", "eu");
    assertThat(info.endpointSettings("https://api.acme.example")).isEmpty();
  }

  @Test
  void builtInCapabilitiesAreListedFirst() {
    Capability<Runnable> own = Capability.of(Runnable.class, "own");
    ProviderInfo info =
        acme().capabilities(List.of(own, Capability.SERVERS, Capability.ACCOUNT)).build();

    assertThat(info.capabilities()).containsExactly(Capability.ACCOUNT, Capability.SERVERS, own);
    assertThat(info.supports(Runnable.class)).isTrue();
    assertThat(info.supports(Regions.class)).isFalse();
  }

  @Test
  void aSuggestedRateLimitIsReturned() {
    RateLimit limit = RateLimit.fixed(1, Duration.ofMinutes(1));

    assertThat(acme().rateLimit(limit).build().rateLimit()).contains(limit);
    assertThat(delay(limit.limiter(), "a")).isZero();
    assertThat(delay(RateLimit.adaptive(4500).limiter(), "a")).isZero();
    assertThatThrownBy(() -> RateLimit.fixed(0, Duration.ofMinutes(1)))
        .hasMessageContaining("calls must be at least 1, was 0");
  }
}
