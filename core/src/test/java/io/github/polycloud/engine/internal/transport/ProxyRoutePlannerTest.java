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

/** Which proxy a host is reached by. */
final class ProxyRoutePlannerTest {
  private static final String API = "api.example.com";

  private static HttpHost named(Map<String, String> environment, String scheme, String host) {
    return ProxyRoutePlanner.of(null, environment).proxyFor(scheme, host);
  }

  @Test
  void withoutAWordThereIsNone() {
    assertThat(named(Map.of(), "https", API)).isNull();
    assertThat(named(Map.of("https_proxy", " "), "https", API)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "https_proxy,http://proxy:3128",
    "HTTPS_PROXY,http://proxy:3128",
    "https_proxy,proxy:3128",
    "all_proxy,http://proxy:3128",
    "ALL_PROXY,proxy:3128",
  })
  void aVariableNamesIt(String name, String value) {
    assertThat(named(Map.of(name, value), "https", API)).hasToString("http://proxy:3128");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://anna:s3 cret@proxy:1", "http://", "s3cret@", "http://a_b:1"})
  void whatNamesNoProxyIsSaidOnceAndNotQuoted(String value) {
    CloudException error =
        catchThrowableOfType(
            CloudException.class, () -> named(Map.of("https_proxy", value), "https", API));

    assertThat(error.kind()).isEqualTo(ErrorKind.CONFIGURATION);
    assertThat(error)
        .hasMessageStartingWith("https_proxy names no proxy")
        .hasMessageNotContaining("s3")
        .hasNoCause();
  }

  @Test
  void eachSchemeHasItsOwn() {
    Map<String, String> environment = Map.of("http_proxy", "plain:1", "https_proxy", "secure:2");

    assertThat(named(environment, "https", API)).hasToString("http://secure:2");
    assertThat(named(environment, "http", API)).hasToString("http://plain:1");
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
  void aHostThatIsExceptedIsReachedDirectly(String noProxy) {
    Map<String, String> environment = Map.of("https_proxy", "proxy:1", "no_proxy", noProxy);

    assertThat(named(environment, "https", API)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "le.com", "example.org", "xapi.example.com", ","})
  void aHostThatOnlyLooksExceptedIsNot(String noProxy) {
    Map<String, String> environment = Map.of("https_proxy", "proxy:1", "no_proxy", noProxy);

    assertThat(named(environment, "https", API)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "127.0.0.1", "::1", "[::1]"})
  void thisMachineIsReachedDirectly(String host) {
    assertThat(named(Map.of("http_proxy", "proxy:1"), "http", host)).isNull();
  }

  @Test
  void theOneThatWasSetWinsOverTheEnvironment() {
    ProxyRoutePlanner routes =
        ProxyRoutePlanner.of(
            URI.create("http://mine:8080"), Map.of("https_proxy", "proxy:1", "no_proxy", "*"));

    assertThat(routes.proxyFor("https", API)).hasToString("http://mine:8080");
  }
}
