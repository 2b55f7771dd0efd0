// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.ProviderInfo;
import io.github.polycloud.auth.Environment;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.Endpoint;
import io.github.polycloud.spi.CloudProvider;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The provider's description and endpoints. */
class OvhProviderTest {
  private static final Map<String, String> KEYS =
      Map.of("OVH_APPLICATION_KEY", "application", "OVH_APPLICATION_SECRET", "secret");

  @Test
  void isFoundByItsId() {
    assertThat(Clouds.providers()).extracting(ProviderInfo::id).contains("ovh");
  }

  @Test
  void theDefaultEndpointIsEurope() {
    CloudProvider provider = new OvhProvider();
    assertThat(provider.info().defaultEndpoint()).isEqualTo("https://eu.api.ovh.com/1.0");
  }

  @ParameterizedTest
  @CsvSource({
    "ovh-eu, https://eu.api.ovh.com/1.0",
    "ovh-ca, https://ca.api.ovh.com/1.0",
    "ovh-us, https://api.us.ovhcloud.com/1.0",
    "kimsufi-eu, https://eu.api.kimsufi.com/1.0",
    "kimsufi-ca, https://ca.api.kimsufi.com/1.0",
    "ks-eu, https://eu.api.kimsufi.com/1.0",
    "ks-ca, https://ca.api.kimsufi.com/1.0",
    "soyoustart-eu, https://eu.api.soyoustart.com/1.0",
    "soyoustart-ca, https://ca.api.soyoustart.com/1.0",
    "sys-eu, https://eu.api.soyoustart.com/1.0",
    "sys-ca, https://ca.api.soyoustart.com/1.0",
    "runabove, https://api.runabove.com/1.0",
    "runabove-ca, https://api.runabove.com/1.0",
    "https://ovh.example/1.0/, https://ovh.example/1.0"
  })
  void connectsToAnEndpointByNameOrUrl(String endpoint, String url) {
    try (Cloud cloud = connect(Map.of("OVH_ENDPOINT", endpoint))) {
      assertThat(cloud).hasToString("Cloud[ovh, " + url + "]");
      assertThat(cloud.unwrap(Ovh.class)).hasToString("Ovh[" + url + "]");
    }
  }

  @Test
  void anUnknownEndpointNamesTheKnownOnes() {
    assertThat(
            assertFails(ErrorKind.CONFIGURATION, () -> connect(Map.of("OVH_ENDPOINT", "ovh-moon"))))
        .hasMessageContaining("ovh-moon")
        .hasMessageContaining("ovh-eu");
  }

  @Test
  void missingCredentialsNameTheSearchedSources() {
    Environment nothing = Environment.of(Map.of());
    assertThat(
            assertFails(
                ErrorKind.CONFIGURATION,
                () -> Clouds.builder(new OvhProvider()).environment(nothing).connect()))
        .hasMessageContaining("OVH_APPLICATION_KEY")
        .hasMessageContaining("application_secret")
        .hasMessageContaining("ovh.conf");
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example/1.0, /me, https://a.example/1.0/me",
    "https://a.example/1.0, /v1/me, https://a.example/v1/me",
    "https://a.example/1.0, /v2/iam/policy?a=b, https://a.example/v2/iam/policy?a=b",
    "https://a.example/1.0, /v2x/me, https://a.example/1.0/v2x/me",
    "https://a.example/v1, /v2/me, https://a.example/v2/me",
    "https://a.example/v2, /v1/me, https://a.example/v1/me",
    "https://a.example/1.0, /v2, https://a.example/1.0/v2",
    "https://a.example, /v2/me, https://a.example/v2/me"
  })
  void thePathSelectsTheVersion(String base, String path, String url) {
    assertThat(OvhEndpoints.versioned(Endpoint.of(base)).resolve(path)).isEqualTo(url);
  }

  @ParameterizedTest
  @CsvSource({
    "ovh-eu, https://www.ovh.com/auth/oauth2/token",
    "ovh-ca, https://ca.ovh.com/auth/oauth2/token",
    "ovh-us, https://us.ovhcloud.com/auth/oauth2/token",
    "ovhcloud-eu, https://auth.eu.ovhcloud.com/oauth2/token",
    "ovhcloud-ca, https://auth.ca.ovhcloud.com/oauth2/token",
    "ovhcloud-us, https://us.ovhcloud.com/auth/oauth2/token",
    "kimsufi-eu,",
    "soyoustart-ca,",
    "runabove-ca,"
  })
  void eachRegionHasItsOwnTokenUrl(String endpoint, String tokenUrl) {
    assertThat(OvhEndpoints.tokenUrl(Endpoint.of(OvhEndpoints.URLS.get(endpoint))))
        .isEqualTo(Optional.ofNullable(tokenUrl));
  }

  @ParameterizedTest
  @CsvSource({
    "https://EU.api.ovh.com/1.0, https://www.ovh.com/auth/oauth2/token",
    "https://eu.api.ovh.com/v2, https://www.ovh.com/auth/oauth2/token",
    "https://eu.api.ovh.com/, https://www.ovh.com/auth/oauth2/token",
    "HTTPS://api.ovh.com:443/v1, https://www.ovh.com/auth/oauth2/token",
    "https://API.CA.ovhcloud.com/v1/, https://auth.ca.ovhcloud.com/oauth2/token",
    "https://eu.api.ovh.com.example/1.0,",
    "https://eu.api.ovh.com:8443/1.0,"
  })
  void theTokenUrlFollowsFromTheHost(String url, String tokenUrl) {
    assertThat(OvhEndpoints.tokenUrl(Endpoint.of(url))).isEqualTo(Optional.ofNullable(tokenUrl));
  }

  @Test
  void aServiceAccountConnectsToAKnownHostInAnotherSpelling() {
    Map<String, String> account = Map.of("OVH_CLIENT_ID", "id", "OVH_CLIENT_SECRET", "secret");
    for (String url :
        new String[] {"https://EU.api.ovh.com/v1", "https://api.eu.ovhcloud.com/v2"}) {
      Clouds.builder(new OvhProvider())
          .environment(Environment.of(account))
          .endpoint(url)
          .connect()
          .close();
    }
  }

  private static Cloud connect(Map<String, String> environment) {
    Map<String, String> all = new java.util.HashMap<>(KEYS);
    all.putAll(environment);
    return Clouds.builder(new OvhProvider()).environment(Environment.of(all)).connect();
  }
}
