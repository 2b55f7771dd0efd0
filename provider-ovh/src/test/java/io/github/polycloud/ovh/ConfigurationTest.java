// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.ProviderInfo;
import io.github.polycloud.auth.CredentialChain;
import io.github.polycloud.auth.Credentials;
import io.github.polycloud.auth.Environment;
import io.github.polycloud.auth.Secret;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.sandbox.OvhEndpoint;
import io.github.polycloud.sandbox.Sandbox;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * {@code ovh.conf} is read like OVH's own clients do, with lower precedence than environment and
 * arguments.
 */
class ConfigurationTest {
  private static final ProviderInfo INFO = new OvhProvider().info();

  @TempDir private Path folder;

  /**
   * Lines of a file are separated by {@code ~}; the result is endpoint, key, secret and consumer
   * key.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          | [ovh-eu]~application_key=k~application_secret=s~consumer_key=c | | | ovh-eu k s c
          [ovh-eu]~application_key=k | [ovh-eu]~application_secret=s | [ovh-eu]~consumer_key=c | | ovh-eu k s c
          [ovh-eu]~application_key=far | [ovh-eu]~application_key=home | [ovh-eu]~application_key=near | | ovh-eu near - -
          | [default]~endpoint=ovh-ca~[ovh-eu]~application_key=eu~[ovh-ca]~application_key=ca | | | ovh-ca ca - -
          [default]~endpoint=ovh-us | [default]~endpoint=ovh-ca~[ovh-ca]~application_key=ca | | | ovh-ca ca - -
          | [default]~endpoint=ovh-ca~[ovh-eu]~application_key=eu | | OVH_ENDPOINT=ovh-eu | ovh-eu eu - -
          | [default]~endpoint=https://h.example/1.0~[https://h.example/1.0]~application_key=u | | | https://h.example/1.0 u - -
          | [https://eu.api.ovh.com/1.0]~application_key=u~consumer_key=u~[ovh-eu]~application_key=n | | | ovh-eu n - u
          | ; c~# c~[ovh-eu]~;application_key=no~#consumer_key=no~application_key=a;b#c | | | ovh-eu a;b#c - -
          | [ovh-eu]~APPLICATION_KEY = k ~  Consumer_Key: c=d | | | ovh-eu k - c=d
          | [OVH-EU]~application_key=k | | | ovh-eu - - -
          | [ovh-eu]~application_key=k~consumer_key=c | [ovh-eu]~consumer_key= | | ovh-eu k - -
          | [ovh-eu]~application_key=k~consumer_key=c | | OVH_CONSUMER_KEY=e | ovh-eu k - e
          | [ovh-eu]~application_key=k~consumer_key=c | | OVH_CONSUMER_KEY= | ovh-eu k - c
          | [ovh-eu]~application_key=1~[ovh-eu]~application_key=2 | | | ovh-eu 2 - -
          | [DEFAULT]~application_key=d~consumer_key=d~[ovh-eu]~application_key=k | | | ovh-eu k - d
          [DEFAULT]~application_key=d | [ovh-eu] | | | ovh-eu d - -
          | [DEFAULT]~application_key=d | | | ovh-eu - - -
          | [soyoustart-eu]~application_key=k~[sys-eu]~consumer_key=c | | OVH_ENDPOINT=sys-eu | sys-eu k - c
          | [ks-ca]~application_key=k~[kimsufi-eu]~consumer_key=c | | OVH_ENDPOINT=kimsufi-ca | kimsufi-ca k - -
          | [other]~color=blue~[ovh-eu]~color=red~application_key=k | | | ovh-eu k - -
          """)
  void resolvesValuesLikeOvhsClients(
      String etc, String home, String work, String environment, String found) {
    write("etc/ovh.conf", etc);
    write("home/.ovh.conf", home);
    write("work/ovh.conf", work);
    CredentialChain chain =
        new CredentialChain(
            INFO.credentialKeys(), INFO.credentialFiles(), Map.of(), surroundings(environment));
    String endpoint =
        chain
            .endpoint(INFO.endpointEnvironmentVariable())
            .map(configured -> configured.value().reveal())
            .orElseGet(INFO::defaultEndpointName);
    URI url = URI.create(INFO.endpoints().getOrDefault(endpoint, endpoint));
    Credentials credentials = chain.find(endpoint, url);
    assertThat(
            Stream.of("application_key", "application_secret", "consumer_key")
                .map(name -> credentials.get(name).map(Secret::reveal).orElse("-"))
                .collect(Collectors.joining(" ", endpoint + " ", "")))
        .isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          OVH_APPLICATION_KEY=x,OVH_APPLICATION_SECRET=x,OVH_CLIENT_ID=x,OVH_CLIENT_SECRET=x | OVH_APPLICATION_KEY | OVH_CLIENT_ID
          OVH_APPLICATION_KEY=x,OVH_APPLICATION_SECRET=x,OVH_ACCESS_TOKEN=x | OVH_APPLICATION_SECRET | OVH_ACCESS_TOKEN
          OVH_CLIENT_ID=x,OVH_CLIENT_SECRET=x,OVH_ACCESS_TOKEN=x | OVH_CLIENT_SECRET | OVH_ACCESS_TOKEN
          OVH_CONSUMER_KEY=x,OVH_CLIENT_ID=x | OVH_CONSUMER_KEY | OVH_CLIENT_ID
          OVH_APPLICATION_KEY=x | OVH_APPLICATION_KEY | no application_secret
          OVH_APPLICATION_SECRET=x,OVH_CONSUMER_KEY=x | OVH_CONSUMER_KEY | no application_key
          OVH_CONSUMER_KEY=x | OVH_CONSUMER_KEY | no application_key, no application_secret
          OVH_CLIENT_ID=x | OVH_CLIENT_ID | no client_secret
          OVH_CLIENT_SECRET=x | OVH_CLIENT_SECRET | no client_id
          OVH_TOKEN_URL=x | OVH_ACCESS_TOKEN | no application_key and application_secret, or client_id
          """)
  void mixedAndIncompleteConfigurationsAreRejected(
      String environment, String first, String second) {
    assertThat(
            assertFails(
                ErrorKind.CONFIGURATION,
                () -> builder(surroundings(environment.replace("=x", "=hunter2"))).connect()))
        .hasMessageContaining(first)
        .hasMessageContaining(second)
        .hasMessageNotContaining("hunter2");
  }

  @Test
  void valuesOfTwoAuthenticationMethodsAreRejectedWithTheirSources() {
    write("work/ovh.conf", "[ovh-eu]~access_token=hunter2~client_secret=hunter2");
    assertThat(
            assertFails(
                ErrorKind.CONFIGURATION,
                () -> builder(surroundings("OVH_CLIENT_ID=hunter2")).connect()))
        .hasMessageContaining("client_id from environment variable OVH_CLIENT_ID")
        .hasMessageContaining("access_token from " + folder.resolve("work/ovh.conf"))
        .hasMessageContaining("section [ovh-eu]")
        .hasMessageNotContaining("hunter2");
  }

  @Test
  void completeArgumentsTakePrecedenceOverVariables() {
    try (Sandbox sandbox = Sandbox.start()) {
      OvhEndpoint access = sandbox.ovh();
      Environment stray =
          surroundings("OVH_CLIENT_ID=x,OVH_CLIENT_SECRET=x,OVH_ACCESS_TOKEN=x,OVH_ENDPOINT=x");
      try (Ovh ovh =
          builder(stray)
              .endpoint(access.url())
              .application(access.applicationKey(), access.applicationSecret())
              .consumerKey(access.consumerKey())
              .connect()) {
        assertThat(ovh.get("/me").status()).isEqualTo(200);
      }
      assertFails(
          ErrorKind.CONFIGURATION,
          () -> builder(stray).endpoint(access.url()).consumerKey("k").connect());
    }
  }

  @Test
  void aWholeLoginOfTheEnvironmentTakesPrecedenceOverFiles() {
    write("home/.ovh.conf", "[ovh-eu]~application_key=a~application_secret=b~consumer_key=c");
    Environment whole = surroundings("OVH_CLIENT_ID=i,OVH_CLIENT_SECRET=s");
    try (Ovh ovh = builder(whole).connect()) {
      assertThat(ovh.endpoint()).isEqualTo("ovh-eu");
    }
  }

  @Test
  void anUppercaseSchemeIsSignedAsItIsSent() {
    try (Sandbox sandbox = Sandbox.start()) {
      OvhEndpoint access = sandbox.ovh();
      try (Ovh ovh =
          builder(surroundings(null))
              .endpoint(access.url().replace("http://", "HTTP://"))
              .application(access.applicationKey(), access.applicationSecret())
              .consumerKey(access.consumerKey())
              .connect()) {
        assertThat(ovh.get("/me").status()).isEqualTo(200);
      }
    }
  }

  @Test
  void theErrorForMissingCredentialsListsTheSectionsThatExist() {
    write("home/.ovh.conf", "[default]~endpoint=ovh-eu~[ovh-ca]~application_key=hunter2");
    assertThat(
            assertFails(
                ErrorKind.CONFIGURATION,
                () -> builder(surroundings("OVH_APPLICATION_KEY=hunter2")).connect()))
        .hasMessageContaining(folder.resolve("home/.ovh.conf") + " (sections [default] [ovh-ca])")
        .hasMessageNotContaining("hunter2");
  }

  @Test
  void eachEndpointHasItsSection() {
    try (Sandbox one = Sandbox.start();
        Sandbox two = Sandbox.start()) {
      write("home/.ovh.conf", section(one) + "~" + section(two));
      try (Ovh ovh = builder(surroundings("OVH_ENDPOINT=" + one.ovh().url())).connect()) {
        assertThat(ovh.get("/me").status()).isEqualTo(200);
        assertThat(ovh.withEndpoint(two.ovh().url()).get("/me").status()).isEqualTo(200);
      }
    }
  }

  private static String section(Sandbox sandbox) {
    OvhEndpoint access = sandbox.ovh();
    return String.join(
        "~",
        "[" + access.url() + "]",
        "application_key=" + access.applicationKey(),
        "application_secret=" + access.applicationSecret(),
        "consumer_key=" + access.consumerKey());
  }

  private static OvhBuilder builder(Environment environment) {
    return Ovh.builder().settings(all -> all.environment(environment));
  }

  private Environment surroundings(String environment) {
    Map<String, String> variables = new LinkedHashMap<>();
    Arrays.stream(Objects.requireNonNullElse(environment, "").split(","))
        .filter(text -> !text.isEmpty())
        .forEach(text -> variables.put(text.split("=", 2)[0], text.split("=", 2)[1]));
    return new Environment(
        variables, folder.resolve("home"), folder.resolve("work"), folder.resolve("etc"));
  }

  private void write(String name, String text) {
    if (text != null) {
      try {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text.replace("~", "\n"));
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }
  }
}
