// SPDX-License-Identifier: Apache-2.0
package org.example.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.sandbox.Sandbox;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;

/** The page without a browser. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("sandbox")
class InventoryTest {
  @Autowired private Sandbox sandbox;

  @Value("${local.server.port}")
  private int port;

  @AfterEach
  void clearFaults() {
    sandbox.faults().clear();
  }

  private String get(String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
            BodyHandlers.ofString())
        .body();
  }

  @Test
  void thePageShowsAppsAndServersOfBothClouds() throws Exception {
    assertThat(get("/"))
        .contains("Heroku Platform API v3: 7 apps and servers", "OVH: ", "dedicated server");
  }

  @Test
  void aCloudThatFailsAffectsNoOther() throws Exception {
    sandbox
        .faults()
        .inject(1, "GET", "/apps")
        .status(401)
        .body("application/json", "{\"id\":\"unauthorized\",\"message\":\"<b>Invalid</b>\"}");
    assertThat(get("/"))
        .contains("Not available:", "&lt;b&gt;Invalid&lt;/b&gt;", "dedicated server")
        .doesNotContain("<b>Invalid");
  }

  @Test
  void theServicesAreHealthy() throws Exception {
    assertThat(get("/actuator/health"))
        .contains("\"polycloud\":{", "\"provider\":\"heroku\"", "\"provider\":\"ovh\"")
        .doesNotContain("DOWN");
  }
}
