// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.transport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.net.URI;
import java.util.Base64;
import java.util.Locale;
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

  @ParameterizedTest
  @CsvSource({
    "http://anna:s3cret@proxy:3128, anna:s3cret",
    "anna:s3cret@proxy:3128, anna:s3cret",
    "http://anna@proxy:3128, anna:",
    "http://anna:s%403%3acret%25@proxy:3128/, anna:s@3:cret%",
    "http://anna:s@3+cret@proxy:3128, anna:s@3+cret",
    "HTTP://j%C3%BCrgen:x@proxy:3128, j\u00fcrgen:x",
  })
  void userAndPasswordOfTheProxyAreRead(String value, String pair) {
    ProxyAddress proxy = ProxyAddress.of("https_proxy", value);

    assertThat(proxy.host()).hasToString("http://proxy:3128");
    assertThat(proxy.authorization().reveal())
        .isEqualTo("Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8)));
    assertThat(proxy.toString()).doesNotContain("anna").doesNotContain("cret");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "socks5://anna:s3cret@proxy:1080",
        "SOCKS5H://proxy:1080",
        "socks4a://proxy",
        "ftp://proxy:21",
        "http://anna:s3%zzcret@proxy:1",
        "http://an%3Ana:s3cret@proxy:1",
        "s3 cret://proxy",
      })
  void aProxyThatWeDoNotSpeakIsRefused(String value) {
    for (String name : new String[] {"https_proxy", "ALL_PROXY"}) {
      CloudException error =
          catchThrowableOfType(
              CloudException.class, () -> ProxyRoutePlanner.of(null, Map.of(name, value)));
      assertThat(error.kind()).isEqualTo(ErrorKind.CONFIGURATION);
      assertThat(error)
          .hasMessageContaining(name.toLowerCase(Locale.ROOT))
          .hasMessageNotContaining("s3");
    }
  }

  @Test
  void aProxyThatIsNotUsedStopsNobody() {
    assertThat(proxy(Map.of("all_proxy", "socks5://p:1", "no_proxy", "*"), "https", API)).isNull();
    assertThat(
            proxy(Map.of("all_proxy", "socks5://p:1", "https_proxy", "http://p:2"), "https", API))
        .hasToString("http://p:2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10.1.2.3 | 10.0.0.0/8",
        "10.1.2.3 | 10.1.2.3",
        "10.1.2.3 | 10.1.2.3/32",
        "10.1.2.3 | 0.0.0.0/0",
        "10.1.2.3 | 10.0.0.0/8:443",
        "172.31.255.1 | a.b,172.16.0.0/12",
        "fd00::1 | fd00::/8",
        "[fd00::1] | FD00::/8",
        "fd00::1 | fd00:0:0::1",
        "fd00::1 | [fd00::1]",
        "fd00::1 | [fd00::1]:443",
        "::ffff:10.0.0.1 | 10.0.0.0/8",
      })
  void addressesInABlockAreConnectedDirectly(String host, String noProxy) {
    Map<String, String> environment = Map.of("https_proxy", "proxy:1", "no_proxy", noProxy);

    assertThat(proxy(environment, "https", host)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "11.1.2.3 | 10.0.0.0/8",
        "10.1.2.3 | 10.1.2.3:8443",
        "10.1.2.3 | 10.0.0.0/33",
        "10.1.2.3 | 10.0.0.0/x",
        "172.32.0.1 | 172.16.0.0/12",
        "fe00::1 | fd00::/8",
        "fd00::2 | fd00::1",
        "10.1.2.3 | ::/0",
        "ten.example.com | 10.0.0.0/8",
        "api.example.com | example.com:8443",
        "1.2.3.4.example.com | 1.2.3.4",
        "api.example.com | [::1",
      })
  void addressesOutsideOfABlockUseTheProxy(String host, String noProxy) {
    Map<String, String> environment = Map.of("https_proxy", "proxy:1", "no_proxy", noProxy);

    assertThat(proxy(environment, "https", host)).isNotNull();
  }
}
