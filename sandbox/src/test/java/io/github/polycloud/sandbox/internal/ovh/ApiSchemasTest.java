// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ApiSchemasTest {

  @AutoClose private final OvhFixture ovh = new OvhFixture();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "auth",
        "cloud",
        "dedicated/server",
        "domain",
        "hosting/web",
        "ip",
        "me",
        "order",
        "vps"
      })
  void everyApiHasASchemaWithoutSignature(String api) {
    JsonNode descriptor = ovh.send(ovh.request("/" + api + ".json")).json();

    assertThat(descriptor.path("basePath").asString()).isEqualTo(ovh.url() + "/1.0");
    assertThat(descriptor.path("resourcePath").asString()).isEqualTo("/" + api);
    assertThat(descriptor.path("apis").valueStream())
        .isNotEmpty()
        .allMatch(path -> (path.path("path").asString() + "/").startsWith("/" + api + "/"));
  }

  @Test
  void aSchemaListsMethodParametersAndWhetherItIsSigned() {
    JsonNode burst = path("dedicated/server", "/dedicated/server/{serviceName}/burst");
    assertThat(burst.path("operations").findValuesAsString("httpMethod"))
        .containsExactly("GET", "PUT");
    JsonNode put = burst.at("/operations/1");
    assertThat(put.at("/parameters/0/name").asString()).isEqualTo("serviceName");
    assertThat(put.at("/apiStatus/value").asString()).isEqualTo("PRODUCTION");
    assertThat(put.path("noAuthentication").booleanValue()).isFalse();

    assertThat(path("auth", "/auth/time").at("/operations/0/noAuthentication").booleanValue())
        .isTrue();
  }

  @Test
  void anUnknownApiHasNoSchema() {
    assertThat(ovh.send(ovh.request("/nowhere.json")).message())
        .isEqualTo("Got an invalid (or empty) URL");
  }

  private JsonNode path(String api, String path) {
    return ovh.send(ovh.request("/" + api + ".json"))
        .json()
        .path("apis")
        .valueStream()
        .filter(described -> described.path("path").asString().equals(path))
        .findFirst()
        .orElseThrow();
  }
}
