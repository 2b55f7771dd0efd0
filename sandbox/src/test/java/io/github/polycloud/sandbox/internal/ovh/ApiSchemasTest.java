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
  void aSchemaHasTheTypesOfParametersBodyAndResponse() {
    JsonNode records = path("domain", "/domain/zone/{zoneName}/record");
    JsonNode get = records.at("/operations/0");
    assertThat(get.path("responseType").asString()).isEqualTo("long[]");
    assertThat(get.path("parameters").valueStream())
        .extracting(p -> p.path("name").asString() + " " + p.path("paramType").asString())
        .containsExactly("zoneName path", "fieldType query", "subDomain query");
    JsonNode body = records.at("/operations/1/parameters/1");
    assertThat(body.path("paramType").asString()).isEqualTo("body");
    assertThat(body.has("name")).isFalse();
    assertThat(body.path("fullType").asString()).isEqualTo("domain.zone.RecordCreate");

    JsonNode key = path("me", "/me/sshKey").at("/operations/1/parameters");
    assertThat(key.findValuesAsString("paramType")).containsOnly("body");
    assertThat(key.findValuesAsString("name")).containsExactlyInAnyOrder("key", "keyName");
  }

  @Test
  void aSchemaHasTheModelsThatItsOperationsReach() {
    JsonNode models = schema("/domain.json").path("models");
    assertThat(models.propertyNames())
        .contains("domain.zone.Record", "iam.ResourceMetadata")
        .doesNotContain("billing.Bill");
    JsonNode record = models.path("domain.zone.Record");
    assertThat(record.path("id").asString()).isEqualTo("Record");
    assertThat(record.path("namespace").asString()).isEqualTo("domain.zone");
    assertThat(record.at("/properties/ttl/canBeNull").booleanValue()).isTrue();
    assertThat(record.at("/properties/id/readOnly").booleanValue()).isTrue();

    assertThat(schema("/ip.json").at("/models/ip.IpVersionEnum/enum").valueStream())
        .allMatch(JsonNode::isNumber);
  }

  @Test
  void theSchemasOfEachVersionAreListed() {
    JsonNode v1 = schema("/");
    assertThat(v1.path("basePath").asString()).isEqualTo(ovh.url() + "/1.0");
    assertThat(v1.path("apis").findValuesAsString("path"))
        .contains("/dedicated/server", "/me")
        .doesNotContain("/iam");
    assertThat(v1.at("/apis/0/schema").asString()).isEqualTo("{path}.{format}");

    assertThat(schema("/v2/").at("/apis/0/path").asString()).isEqualTo("/iam");
    JsonNode policies = schema("/v2/iam.json").at("/apis/0");
    assertThat(policies.path("path").asString()).isEqualTo("/iam/policy");
    assertThat(policies.at("/operations/0/parameters").findValuesAsString("paramType"))
        .containsOnly("header");
  }

  @Test
  void anUnknownApiHasNoSchema() {
    assertThat(ovh.send(ovh.request("/nowhere.json")).message())
        .isEqualTo("Got an invalid (or empty) URL");
  }

  private JsonNode schema(String path) {
    return ovh.send(ovh.request(path)).json();
  }

  private JsonNode path(String api, String path) {
    return schema("/" + api + ".json")
        .path("apis")
        .valueStream()
        .filter(described -> described.path("path").asString().equals(path))
        .findFirst()
        .orElseThrow();
  }
}
