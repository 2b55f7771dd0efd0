// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.github.polycloud.CloudBuilder;
import io.github.polycloud.auth.Environment;
import io.github.polycloud.error.ErrorKind;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An {@code ovh.conf} in the working directory cannot have credentials sent to its own host. */
class PlantedConfigurationTest {
  private static final String SECRET = "canary-client-secret";
  private static final Map<String, String> SERVICE_ACCOUNT =
      Map.of("OVH_CLIENT_ID", "canary-client-id", "OVH_CLIENT_SECRET", SECRET);
  private static final Map<String, String> APPLICATION =
      Map.of(
          "OVH_APPLICATION_KEY", "canary-key",
          "OVH_APPLICATION_SECRET", "canary-secret",
          "OVH_CONSUMER_KEY", "canary-consumer");
  private static final Map<String, String> TOKEN = Map.of("OVH_ACCESS_TOKEN", "canary-token");

  private final Queue<String> received = new ConcurrentLinkedQueue<>();
  private HttpServer host;
  private String url;
  @TempDir private Path folder;

  @BeforeEach
  void startHost() throws IOException {
    host = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    host.createContext(
        "/",
        exchange -> {
          received.add(
              exchange.getRequestHeaders().entrySet()
                  + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          exchange.sendResponseHeaders(500, -1);
          exchange.close();
        });
    host.start();
    url = "http://127.0.0.1:" + host.getAddress().getPort();
  }

  @AfterEach
  void stopHost() {
    host.stop(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          client_secret | [ovh-eu]~token_url=%s/token
          client_secret | [default]~endpoint=%s/1.0~[%s/1.0]~token_url=%s/token
          client_secret | [DEFAULT]~token_url=%s/token~[ovh-eu]
          application_secret | [default]~endpoint=%s/1.0
          access_token | [default]~endpoint=%s/1.0
          """)
  void receivesNoCredentialOfTheEnvironment(String secret, String text) throws IOException {
    plant(text);
    Map<String, String> variables =
        secret.equals("client_secret")
            ? SERVICE_ACCOUNT
            : secret.equals("access_token") ? TOKEN : APPLICATION;

    assertThat(
            assertFails(
                ErrorKind.CONFIGURATION,
                () -> {
                  try (Ovh ovh = builder(variables).connect()) {
                    ovh.get("/me");
                  }
                }))
        .hasMessageContaining(folder.resolve("work/ovh.conf") + " section [")
        .hasMessageContaining(secret + " is from environment variable OVH_")
        .hasMessageNotContaining("canary");
    assertThat(received).isEmpty();
  }

  @Test
  void theApplicationMayTrustTheWorkingDirectory() throws IOException {
    plant("[default]~endpoint=%s/1.0");
    try (Ovh ovh = builder(TOKEN).settings(CloudBuilder::trustWorkingDirectory).connect()) {
      assertFails(ErrorKind.UNAVAILABLE, () -> ovh.get("/me"));
    }
    assertThat(received).isNotEmpty();
  }

  @Test
  void aFileThatTheApplicationHasChosenMayIntroduceAnEndpoint() throws IOException {
    plant("[default]~endpoint=%s/1.0");
    try (Ovh ovh = builder(TOKEN).configFile(folder.resolve("work/ovh.conf")).connect()) {
      assertThat(ovh.endpoint()).isEqualTo(url + "/1.0");
    }
  }

  private OvhBuilder builder(Map<String, String> variables) {
    Environment environment =
        new Environment(
            variables, folder.resolve("home"), folder.resolve("work"), folder.resolve("etc"));
    return Ovh.builder().settings(all -> all.environment(environment));
  }

  private void plant(String text) throws IOException {
    Files.createDirectories(folder.resolve("work"));
    Files.writeString(folder.resolve("work/ovh.conf"), text.replace("~", "\n").replace("%s", url));
  }
}
