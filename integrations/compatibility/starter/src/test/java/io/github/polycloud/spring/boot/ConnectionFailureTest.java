// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What an application with invalid properties reports when it starts. */
@ExtendWith(OutputCaptureExtension.class)
class ConnectionFailureTest {
  private static final String PREFIX = "--polycloud.connections.shop.";

  private static void startWith(String... properties) {
    String[] arguments =
        Stream.concat(Stream.of("--spring.main.banner-mode=off"), Arrays.stream(properties))
            .toArray(String[]::new);
    assertThat(
            catchThrowable(
                () ->
                    new SpringApplicationBuilder(Application.Empty.class)
                        .web(WebApplicationType.NONE)
                        .run(arguments)
                        .close()))
        .isNotNull();
  }

  @Test
  void aMissingProviderIsExplained(CapturedOutput output) {
    startWith(PREFIX + "endpoint=heroku");
    assertThat(output)
        .contains("APPLICATION FAILED TO START")
        .contains("The connection 'shop': the provider is missing; available are")
        .contains("heroku-legacy")
        .contains("    polycloud.connections.shop.provider");
  }

  @Test
  void anUnknownProviderIsExplained(CapturedOutput output) {
    startWith(PREFIX + "provider=acme");
    assertThat(output)
        .contains("APPLICATION FAILED TO START")
        .contains("The connection 'shop': unknown provider acme; available are");
  }

  @Test
  void anUnknownCredentialIsExplainedWithoutItsValue(CapturedOutput output) {
    startWith(PREFIX + "provider=heroku", PREFIX + "credentials.tokn=canary-secret");
    assertThat(output)
        .contains("APPLICATION FAILED TO START")
        .contains("unknown credential tokn")
        .contains("    polycloud.connections.shop.credentials.token")
        .contains("    polycloud.connections.shop.credentials.two-factor-code")
        .doesNotContain("canary-secret");
  }

  @ParameterizedTest
  @ValueSource(strings = {"timeout.call", "timeouts.cal", "credential.token", "retries"})
  void anUnknownPropertyIsExplained(String property, CapturedOutput output) {
    startWith(PREFIX + "provider=heroku", PREFIX + property + "=canary-secret");
    assertThat(output)
        .contains("APPLICATION FAILED TO START")
        .contains("The connection 'shop': unknown property " + property)
        .contains("    polycloud.connections.shop.timeouts.call")
        .doesNotContain("canary-secret");
  }

  @Test
  void anUnknownPrimaryConnectionIsExplained(CapturedOutput output) {
    startWith(PREFIX + "provider=heroku", "--polycloud.primary=shopp");
    assertThat(output)
        .contains("APPLICATION FAILED TO START")
        .contains("polycloud.primary names it, but there is no such connection; there are shop");
  }

  @Test
  void anInvalidTimeoutIsExplained(CapturedOutput output) {
    startWith(
        PREFIX + "provider=heroku",
        PREFIX + "credentials.token=canary-secret",
        PREFIX + "timeouts.call=0s");
    assertThat(output)
        .contains("APPLICATION FAILED TO START")
        .contains("the call timeout")
        .contains("    polycloud.connections.shop.timeouts.call")
        .doesNotContain("canary-secret");
  }

  @Test
  void anInvalidLimitNamesItsProperty(CapturedOutput output) {
    startWith(
        PREFIX + "provider=heroku",
        PREFIX + "credentials.token=canary-secret",
        PREFIX + "max-connections=0");
    assertThat(output)
        .contains("APPLICATION FAILED TO START")
        .contains("    polycloud.connections.shop.max-connections")
        .contains("    polycloud.connections.shop.headers")
        .doesNotContain("canary-secret");
  }

  @Test
  void anUnknownSslBundleNamesItsProperty(CapturedOutput output) {
    startWith(
        PREFIX + "provider=heroku",
        PREFIX + "credentials.token=canary-secret",
        PREFIX + "ssl-bundle=other");
    assertThat(output)
        .contains("APPLICATION FAILED TO START")
        .contains("The connection 'shop': SSL bundle name 'other' cannot be found")
        .contains("    polycloud.connections.shop.ssl-bundle");
  }

  @Test
  void twoConnectionsWhoseBeansHaveOneNameAreRejected(CapturedOutput output) {
    startWith(
        "--polycloud.connections.web-shop.provider=heroku",
        "--polycloud.connections.[web.shop].provider=ovh");
    assertThat(output)
        .contains("APPLICATION FAILED TO START")
        .contains("connection 'web.shop'", "connection 'web-shop'", "webShopCloud");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0s", "-1s", "999us", "366d"})
  void aHealthTimeoutOutOfRangeIsRejected(String timeout, CapturedOutput output) {
    startWith("--polycloud.health.timeout=" + timeout);
    assertThat(output)
        .contains("APPLICATION FAILED TO START")
        .contains("polycloud.health.timeout must be between 1 ms and 365 days");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "credentials=canary-secret",
        "credentials[0]=canary-secret",
        "headers=canary-secret",
        "proxy=http://ann:canary-secret@ proxy",
        "proxy=ann:canary-secret",
        "proxy.url=http://ann:canary-secret@127.0.0.1",
        "credentials.token=canary-secret\u0007"
      })
  void noFailureShowsASecret(String property, CapturedOutput output) {
    startWith(PREFIX + "provider=heroku", PREFIX + "timeouts.call=0s", PREFIX + property);
    assertThat(output)
        .contains("APPLICATION FAILED TO START")
        .contains("polycloud.connections.shop")
        .doesNotContain("canary-secret");
  }
}
