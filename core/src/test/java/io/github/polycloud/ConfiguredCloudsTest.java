// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud;

import static io.github.polycloud.error.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polycloud.auth.CredentialKey;
import io.github.polycloud.auth.Environment;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.json.JsonCodec;
import io.github.polycloud.spi.CloudProvider;
import io.github.polycloud.spi.ProviderCloud;
import io.github.polycloud.spi.ProviderContext;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Connections to all clouds whose credentials are at hand. */
final class ConfiguredCloudsTest {
  /** A cloud with two required credentials. */
  private static final class PairProvider extends FakeProvider {
    PairProvider() {
      super("pair");
    }

    @Override
    public ProviderInfo info() {
      return ProviderInfo.builder("pair")
          .name("Pair")
          .artifact("io.github.polycloud:pair")
          .endpoint("pair", "https://pair.example")
          .credential(
              CredentialKey.secret("token", "PAIR_KEY"),
              CredentialKey.secret("secret", "PAIR_SECRET"))
          .build();
    }

    @Override
    public Cloud connect(ProviderContext context) {
      return ProviderCloud.of(info(), engine(context), JsonCodec.plain()).build(context);
    }
  }

  private static ConfiguredClouds connect(
      List<CloudProvider> providers, Map<String, String> environment) {
    return ConfiguredClouds.connect(
        new ProviderDiscovery(providers, List.of(), List.of()),
        builder -> builder.environment(Environment.of(environment)));
  }

  private static final List<CloudProvider> BOTH = List.of(new FakeProvider(), new PairProvider());

  @Test
  void aProviderWithARetiredDefaultNeedsAConfiguredEndpoint() {
    CloudProvider retired =
        new FakeProvider() {
          @Override
          public ProviderInfo info() {
            return description().requiresExplicitEndpoint().build();
          }
        };
    Map<String, String> token = Map.of("FAKE_TOKEN", "sesame");
    Map<String, String> endpoint = Map.of("FAKE_TOKEN", "sesame", "FAKE_ENDPOINT", "fake-us");

    try (ConfiguredClouds none = connect(List.of(retired), token);
        ConfiguredClouds one = connect(List.of(retired), endpoint)) {
      assertThat(none).isEmpty();
      assertThat(none.failures()).isEmpty();
      assertThat(one).hasSize(1);
    }
  }

  @Test
  void anEmailAddressAloneIsNoCredential() {
    try (ConfiguredClouds clouds = connect(BOTH, Map.of("FAKE_LOGIN", "me@example.com"))) {
      assertThat(clouds).isEmpty();
      assertThat(clouds.failures()).isEmpty();
    }
  }

  @Test
  void aProviderWithoutCredentialsIsLeftOut() {
    try (ConfiguredClouds clouds = connect(BOTH, Map.of("FAKE_TOKEN", "sesame"))) {
      assertThat(clouds.orThrow()).isSameAs(clouds);
      assertThat(clouds).extracting(cloud -> cloud.provider().id()).containsExactly("fake");
      assertThat(clouds.failures()).isEmpty();
      assertThat(clouds.isEmpty()).isFalse();
      assertThat(clouds).hasToString("ConfiguredClouds[fake]");
    }
  }

  @Test
  void allConfiguredCloudsAreOpenedInDiscoveryOrder() {
    Map<String, String> all = Map.of("FAKE_TOKEN", "a1", "PAIR_KEY", "b1", "PAIR_SECRET", "c1");
    try (ConfiguredClouds clouds = connect(BOTH, all)) {
      assertThat(clouds.clouds())
          .extracting(cloud -> cloud.provider().id())
          .containsExactly("fake", "pair");
    }
  }

  @Test
  void noCredentialsAtAllIsToldApartFromWrongOnes() {
    ConfiguredClouds none = connect(BOTH, Map.of());

    assertThat(none.isEmpty()).isTrue();
    assertThat(none.failures()).isEmpty();
    assertThat(assertFails(ErrorKind.CONFIGURATION, none::orThrow))
        .hasMessageContaining("no credentials found for any of fake, pair");
  }

  @Test
  void incompleteCredentialsAreAFailureOfTheirProviderOnly() {
    Map<String, String> half = Map.of("FAKE_TOKEN", "sesame", "PAIR_KEY", "canary");
    try (ConfiguredClouds clouds = connect(BOTH, half)) {
      assertThat(clouds).extracting(cloud -> cloud.provider().id()).containsExactly("fake");
      assertThat(clouds.failures()).containsOnlyKeys("pair");
      CloudException error = assertFails(ErrorKind.CONFIGURATION, clouds::orThrow);
      assertThat(error)
          .hasMessageContaining("credentials of pair cannot be used")
          .hasMessageContaining("secret")
          .hasMessageNotContaining("canary")
          .hasCause(clouds.failures().get("pair"));
      assertThat(clouds).hasToString("ConfiguredClouds[fake], failed [pair]");
      assertClosed(clouds.clouds().get(0));
    }
  }

  @Test
  void twoProvidersWithOneIdAreAFailure() {
    try (ConfiguredClouds clouds =
        connect(
            List.of(new FakeProvider(), new FakeProvider(), new PairProvider()),
            Map.of("FAKE_TOKEN", "sesame"))) {
      assertThat(clouds).isEmpty();
      assertThat(clouds.failures()).containsOnlyKeys("fake");
      assertThat(clouds.failures().get("fake")).hasMessageContaining("more than one provider");
    }
  }

  @Test
  void withoutAProviderTheErrorNamesTheArtifacts() {
    assertThat(assertFails(ErrorKind.CONFIGURATION, () -> connect(List.of(), Map.of()).orThrow()))
        .hasMessageContaining("no provider is on the class path")
        .hasMessageContaining("polycloud-provider-heroku");
  }

  @Test
  void aProviderThatCouldNotBeLoadedIsNamed() {
    ConfiguredClouds none =
        ConfiguredClouds.connect(
            new ProviderDiscovery(List.of(), List.of("acme needs a newer core"), List.of()),
            builder -> {});
    assertThat(assertFails(ErrorKind.CONFIGURATION, none::orThrow))
        .hasMessageEndingWith("; could not be loaded: acme needs a newer core");
  }

  @Test
  void closeClosesAllConnections() {
    Map<String, String> all = Map.of("FAKE_TOKEN", "a1", "PAIR_KEY", "b1", "PAIR_SECRET", "c1");
    ConfiguredClouds clouds = connect(BOTH, all);
    clouds.close();
    clouds.close();

    clouds.forEach(ConfiguredCloudsTest::assertClosed);
  }

  @Test
  void aMistakeInTheSettingsIsThrown() {
    IllegalArgumentException mistake = new IllegalArgumentException("mistake");
    assertThatThrownBy(
            () ->
                ConfiguredClouds.connect(
                    new ProviderDiscovery(BOTH, List.of(), List.of()),
                    builder -> {
                      throw mistake;
                    }))
        .isSameAs(mistake);
  }

  private static void assertClosed(Cloud cloud) {
    assertThatThrownBy(() -> cloud.raw().get("/any"))
        .isInstanceOf(CloudException.class)
        .hasMessageContaining("closed");
  }
}
