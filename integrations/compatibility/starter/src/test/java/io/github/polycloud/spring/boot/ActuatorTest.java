// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.Cloud;
import io.github.polycloud.model.App;
import io.github.polycloud.model.Server;
import io.github.polycloud.ovh.Ovh;
import io.github.polycloud.sandbox.Sandbox;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A web application on a port of its own, and what its actuator shows over HTTP. */
class ActuatorTest {
  private static Sandbox sandbox;
  private static ConfigurableApplicationContext application;

  private final HttpClient client = HttpClient.newHttpClient();

  /** Responds with neutral records as they are. */
  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  @RestController
  static class Inventory {
    private final Cloud shop;
    private final Ovh ovh;

    Inventory(@Qualifier("shop") Cloud shop, Ovh ovh) {
      this.shop = shop;
      this.ovh = ovh;
    }

    @GetMapping("/apps")
    List<App> apps() {
      return shop.apps().list().toList();
    }

    @GetMapping("/servers")
    List<Server> servers() {
      return ovh.cloud().servers().list().toList();
    }
  }

  @BeforeAll
  static void start() {
    sandbox = Sandbox.start();
    // As in a configuration file that takes secrets from variables of the platform.
    System.setProperty("secret.of.the.platform", sandbox.ovh().consumerKey());
    String ovh = "polycloud.connections.machines.";
    String heroku = "polycloud.connections.shop.";
    application =
        new SpringApplicationBuilder(Inventory.class)
            .properties(
                "server.port=0",
                "spring.main.banner-mode=off",
                "management.endpoints.web.exposure.include=*",
                "management.endpoint.env.show-values=always",
                "management.endpoint.configprops.show-values=always",
                "management.endpoint.health.show-details=always",
                "polycloud.health.timeout=2s",
                heroku + "provider=heroku",
                heroku + "endpoint=" + sandbox.heroku().url(),
                heroku + "timeouts.call=30s",
                heroku + "credentials.token=" + sandbox.heroku().token(),
                heroku + "headers.X-Internal=header-secret",
                heroku + "headers.X-Team=blue-team",
                heroku + "headers.X-Api-Key=header-key-secret",
                ovh + "provider=ovh",
                ovh + "endpoint=" + sandbox.ovh().url(),
                ovh + "credentials.applicationKey=" + sandbox.ovh().applicationKey(),
                ovh + "credentials[application-secret]=" + sandbox.ovh().applicationSecret(),
                ovh + "credentials.consumer-key=${secret.of.the.platform}",
                "HEROKU_API_KEY=variable-secret",
                "unrelated.token=${HEROKU_API_KEY}",
                "unrelated.header=key header-key-secret",
                "unrelated.team=the blue-team",
                "unrelated.json={\"token\": \"" + sandbox.heroku().token() + "\"}")
            .run();
  }

  @AfterAll
  static void stop() {
    System.clearProperty("secret.of.the.platform");
    if (application != null) {
      application.close();
    }
    sandbox.close();
  }

  @AfterEach
  void clearFaults() {
    sandbox.faults().clear();
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    String port = application.getEnvironment().getProperty("local.server.port");
    return client.send(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
        BodyHandlers.ofString());
  }

  @Test
  void healthHasAComponentForEachConnection() throws Exception {
    HttpResponse<String> health = get("/actuator/health/polycloud");
    assertThat(health.statusCode()).isEqualTo(200);
    JsonNode components = JsonMapper.shared().readTree(health.body()).path("components");
    assertThat(components.propertyNames()).containsExactlyInAnyOrder("machines", "shop");
    assertThat(components.at("/shop/status").asString()).isEqualTo("UP");
    assertThat(components.at("/shop/details/provider").asString()).isEqualTo("heroku");
    assertThat(components.at("/machines/status").asString()).isEqualTo("UP");
  }

  @Test
  void healthIsDownWhenTheServiceRejectsTheCredentials() throws Exception {
    sandbox
        .faults()
        .inject(1, "GET", "/account/rate-limits")
        .status(401)
        .body("application/json", "{\"id\":\"unauthorized\",\"message\":\"Invalid credentials\"}");
    HttpResponse<String> health = get("/actuator/health/polycloud/shop");
    assertThat(health.statusCode()).isEqualTo(503);
    assertThat(health.body())
        .contains("\"status\":\"DOWN\"", "\"error\":\"unauthenticated\"")
        .doesNotContain(sandbox.heroku().token());
    assertThat(get("/actuator/health/polycloud/machines").statusCode()).isEqualTo(200);
  }

  @Test
  void healthIsDownWhenTheServiceDoesNotRespondInTime() throws Exception {
    sandbox.faults().inject(1, "GET", "/account/rate-limits").delay(Duration.ofMinutes(5));
    HttpResponse<String> health = get("/actuator/health/polycloud/shop");
    assertThat(health.statusCode()).isEqualTo(503);
    assertThat(health.body()).contains("no response within 2000 ms");
  }

  @Test
  void noEndpointShowsASecret() throws Exception {
    for (String endpoint :
        List.of(
            "env",
            "env/polycloud.connections.shop.credentials.token",
            "env/polycloud.connections.machines.credentials.applicationKey",
            "env/secret.of.the.platform",
            "env/unrelated.json",
            "env/unrelated.token",
            "env/unrelated.header",
            "configprops",
            "configprops/polycloud",
            "beans",
            "conditions",
            "health",
            "loggers")) {
      HttpResponse<String> response = get("/actuator/" + endpoint);
      assertThat(response.statusCode()).as(endpoint).isEqualTo(200);
      assertThat(response.body())
          .as(endpoint)
          .doesNotContain(
              sandbox.heroku().token(),
              sandbox.ovh().applicationKey(),
              sandbox.ovh().applicationSecret(),
              sandbox.ovh().consumerKey(),
              "header-secret",
              "header-key-secret",
              "variable-secret");
    }
    assertThat(get("/actuator/env/polycloud.connections.shop.endpoint").body())
        .contains(sandbox.heroku().url());
    assertThat(get("/actuator/env/unrelated.team").body()).contains("the blue-team");
    assertThat(get("/actuator/configprops/polycloud").body())
        .contains(sandbox.heroku().url(), "******");
  }

  @Test
  void metricsOfTheConnectionsAreRecorded() throws Exception {
    assertThat(get("/apps").statusCode()).isEqualTo(200);
    assertThat(get("/actuator/metrics/polycloud.calls?tag=connection:shop").body())
        .contains("GET /apps");
    assertThat(get("/actuator/metrics/polycloud.circuit.state").body())
        .contains("shop", "machines");
  }

  @Test
  void enumsOfRecordsAreWords() throws Exception {
    assertThat(get("/apps").body()).contains("\"maintenance\":\"off\"");
    assertThat(get("/servers").body())
        .contains("\"kind\":\"dedicated\"")
        .doesNotContain("{\"name\":\"dedicated\"");
  }
}
