package io.github.polycloud.engine.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.net.URI;
import java.util.Map;
import org.apache.hc.core5.http.HttpHost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Selection of the proxy of a host. */
final class ProxyRoutePlannerTest {
  private static final String API = "api.example.com";

  private static HttpHost proxy(Map<String, String> environment, String scheme, String host) {
    return ProxyRoutePlanner.of(null, environment).proxyFor(scheme, host);
  }

  @Test
  void thereIsNoProxyByDefault() {
    assertThat(proxy(Map.of(), "https", API)).isNull();
    assertThat(proxy(Map.of("https_proxy", " "), "https", API)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "https_proxy,http://proxy:3128",
    "HTTPS_PROXY,http://proxy:3128",
    "https_proxy,proxy:3128",
    "all_proxy,http://proxy:3128",
    "ALL_PROXY,proxy:3128",
  })
  void environmentVariablesSelectTheProxy(String name, String value) {
    assertThat(proxy(Map.of(name, value), "https", API)).hasToString("http://proxy:3128");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://anna:s3 cret@proxy:1", "http://", "s3cret@", "http://a_b:1"})
  void anInvalidProxyUrlIsAnErrorThatQuotesNothing(String value) {
    CloudException error =
        catchThrowableOfType(
            CloudException.class, () -> proxy(Map.of("https_proxy", value), "https", API));

    assertThat(error.kind()).isEqualTo(ErrorKind.CONFIGURATION);
    assertThat(error)
        .hasMessageStartingWith("https_proxy is not a valid proxy URL")
        .hasMessageNotContaining("s3")
        .hasNoCause();
  }

  @Test
  void eachSchemeHasItsOwnProxy() {
    Map<String, String> environment = Map.of("http_proxy", "plain:1", "https_proxy", "secure:2");

    assertThat(proxy(environment, "https", API)).hasToString("http://secure:2");
    assertThat(proxy(environment, "http", API)).hasToString("http://plain:1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "api.example.com",
        "example.com",
        ".example.com",
        "*.example.com",
        "a.b, EXAMPLE.com",
        "a.b example.com",
        "example.com:443",
        "*",
      })
  void hostsInNoProxyAreConnectedDirectly(String noProxy) {
    Map<String, String> environment = Map.of("https_proxy", "proxy:1", "no_proxy", noProxy);

    assertThat(proxy(environment, "https", API)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "le.com", "example.org", "xapi.example.com", ","})
  void similarHostsUseTheProxy(String noProxy) {
    Map<String, String> environment = Map.of("https_proxy", "proxy:1", "no_proxy", noProxy);

    assertThat(proxy(environment, "https", API)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "127.0.0.1", "::1", "[::1]"})
  void loopbackHostsAreConnectedDirectly(String host) {
    assertThat(proxy(Map.of("http_proxy", "proxy:1"), "http", host)).isNull();
  }

  @Test
  void theConfiguredProxyOverridesTheEnvironment() {
    ProxyRoutePlanner routes =
        ProxyRoutePlanner.of(
            URI.create("http://mine:8080"), Map.of("https_proxy", "proxy:1", "no_proxy", "*"));

    assertThat(routes.proxyFor("https", API)).hasToString("http://mine:8080");
  }
}
