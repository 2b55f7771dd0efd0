// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.polycloud.Cloud;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.sandbox.Sandbox;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** The properties of a connection. */
class ConnectionPropertiesTest {
  private Sandbox sandbox;

  @BeforeEach
  void start() {
    sandbox = Sandbox.start();
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private ApplicationContextRunner heroku(String... more) {
    return Application.with(
            "polycloud.connections.shop.provider=heroku",
            "polycloud.connections.shop.endpoint=" + sandbox.heroku().url(),
            "polycloud.connections.shop.credentials.token=" + sandbox.heroku().token())
        .withPropertyValues(more);
  }

  @ParameterizedTest
  @CsvSource({
    "application-key, application-secret, consumer-key",
    "application_key, application_secret, consumer_key",
    "applicationKey, applicationSecret, consumerKey"
  })
  void namesOfCredentialsAreRelaxed(String key, String secret, String consumer) {
    String prefix = "polycloud.connections.machines.";
    Application.with(
            prefix + "provider=ovh",
            prefix + "endpoint=" + sandbox.ovh().url(),
            prefix + "credentials." + key + "=" + sandbox.ovh().applicationKey(),
            prefix + "credentials." + secret + "=" + sandbox.ovh().applicationSecret(),
            prefix + "credentials." + consumer + "=" + sandbox.ovh().consumerKey())
        .run(context -> context.getBean(Cloud.class).ping());
  }

  @Test
  void environmentVariablesConfigureAConnection() {
    String prefix = "POLYCLOUD_CONNECTIONS_MACHINES_";
    Map<String, Object> variables =
        Map.of(
            prefix + "PROVIDER", "ovh",
            prefix + "ENDPOINT", sandbox.ovh().url(),
            prefix + "SETTINGS_TOKEN_URL", sandbox.ovh().tokenUrl(),
            prefix + "CREDENTIALS_CLIENT_ID", sandbox.ovh().clientId(),
            prefix + "CREDENTIALS_CLIENTSECRET", sandbox.ovh().clientSecret());
    Application.with()
        .withInitializer(
            context ->
                context
                    .getEnvironment()
                    .getPropertySources()
                    .addFirst(
                        new SystemEnvironmentPropertySource("test-systemEnvironment", variables)))
        .run(context -> context.getBean(Cloud.class).ping());
  }

  @Test
  void aBlankCredentialCountsAsNotSet() {
    heroku("polycloud.connections.shop.credentials.email=")
        .run(context -> context.getBean(Cloud.class).ping());
  }

  @Test
  void timeoutsApply() {
    sandbox.faults().inject(1, "GET", "/account").delay(Duration.ofMinutes(1));
    heroku("polycloud.connections.shop.timeouts.call=300ms")
        .run(
            context ->
                assertThat(
                        catchThrowableOfType(
                                CloudException.class,
                                () -> context.getBean(Cloud.class).account().profile())
                            .kind())
                    .isEqualTo(ErrorKind.TIMEOUT));
  }

  @Test
  void theMaximumSizeOfAResponseIsAPropertyWithUnit() {
    heroku("polycloud.connections.shop.max-response-size=1KB")
        .run(
            context -> {
              Cloud cloud = context.getBean(Cloud.class);
              assertThat(
                      catchThrowableOfType(CloudException.class, () -> cloud.apps().list().toList())
                          .kind())
                  .isEqualTo(ErrorKind.UNEXPECTED_RESPONSE);
            });
  }

  @Test
  void headersAndUserAgentAreSent() {
    heroku(
            "polycloud.connections.shop.user-agent=shop/1.4",
            "polycloud.connections.shop.headers.X-Team=blue")
        .run(
            context -> {
              context.getBean(Cloud.class).ping();
              assertThat(sandbox.requests().all())
                  .allSatisfy(
                      request -> {
                        assertThat(request.header("X-Team")).hasValue("blue");
                        assertThat(request.header("User-Agent").orElseThrow())
                            .startsWith("shop/1.4 ");
                      });
            });
  }

  @Test
  void anSslBundleIsTrusted() {
    try (Sandbox secure = Sandbox.builder().tls().start()) {
      heroku(
              "polycloud.connections.shop.endpoint=" + secure.heroku().url(),
              "polycloud.connections.shop.credentials.token=" + secure.heroku().token(),
              "polycloud.connections.shop.ssl-bundle=sandbox",
              "spring.ssl.bundle.pem.sandbox.truststore.certificate="
                  + secure.heroku().caCertificate().toUri())
          .run(context -> context.getBean(Cloud.class).ping());
    }
  }

  @Test
  void trustedCertificatesAreTrusted() {
    try (Sandbox secure = Sandbox.builder().tls().start()) {
      heroku(
              "polycloud.connections.shop.endpoint=" + secure.heroku().url(),
              "polycloud.connections.shop.credentials.token=" + secure.heroku().token(),
              "polycloud.connections.shop.trusted-certificates=" + secure.heroku().caCertificate())
          .run(context -> context.getBean(Cloud.class).ping());
    }
  }

  @Test
  void theTextOfThePropertiesContainsNoSecret() {
    heroku(
            "polycloud.connections.shop.proxy=http://ann:proxy-secret@127.0.0.1:3128",
            "polycloud.connections.shop.headers.X-Key=header-secret")
        .run(
            context ->
                assertThat(context.getBean(PolycloudProperties.class).toString())
                    .contains("shop", "token", "X-Key")
                    .doesNotContain(sandbox.heroku().token(), "proxy-secret", "header-secret"));
  }
}
