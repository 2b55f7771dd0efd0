// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class RunAboveTest {

  @AutoClose private final OvhFixture ovh = new OvhFixture();

  @Test
  void onlyTheClockNeedsNoSignature() {
    assertThat(unsigned("/auth/time").body())
        .isEqualTo(Long.toString(OvhFixture.NOW.getEpochSecond()));
    assertThat(unsigned("/instance").status()).isEqualTo(401);
    assertThat(ovh.call(ovh.keys.withSecret("wrong"), "GET", "/runabove/1.0/instance", "").status())
        .isEqualTo(400);
  }

  @Test
  void anInstanceIsListedAndShownInWhole() {
    JsonNode listed = get("/instance").json();
    assertThat(listed).hasSize(2);
    assertThat(listed.path(1).path("keyName").isNull()).isTrue();

    JsonNode first = listed.path(0);
    JsonNode shown = get("/instance/" + first.path("instanceId").asString()).json();
    assertThat(shown.path("ipv4")).isEqualTo(first.path("ip"));
    assertThat(shown.at("/flavor/id")).isEqualTo(first.path("flavorId"));
    assertThat(shown.at("/image/id")).isEqualTo(first.path("imageId"));
    assertThat(shown.at("/sshKey/name")).isEqualTo(get("/ssh").json().at("/0/name"));
  }

  @Test
  void anInstanceIsCreatedRenamedReadAndDeleted() {
    String id = create("db", "SBG-1").json().path("instanceId").asString();
    String path = "/runabove/1.0/instance/" + id;

    assertThat(ovh.put(path, "{\"name\":\"database\"}").body()).isEqualTo("null");
    assertThat(ovh.get(path).json().path("name").asString()).isEqualTo("database");
    assertThat(ovh.get(path + "/vnc").json().path("url").asString()).startsWith("https://");
    assertThat(ovh.delete(path).body()).isEqualTo("null");
    assertThat(ovh.get(path).message())
        .isEqualTo("The requested object (instanceId = %s) does not exist".formatted(id));
  }

  @Test
  void anInstanceInAnUnknownRegionIsRejected() {
    assertThat(get("/region").texts()).containsExactly("BHS-1", "SBG-1");
    assertThat(create("db", "GRA11").status()).isEqualTo(400);
    assertThat(get("/instance").json()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/me", "/dedicated/server", "/cloud/project", "/nowhere"})
  void theOtherRoutesOfOvhAreNotFoundHere(String path) {
    assertThat(get(path).message()).isEqualTo("Got an invalid (or empty) URL");
  }

  private Response create(String name, String region) {
    return ovh.post(
        "/runabove/1.0/instance",
        "{\"name\":\"%s\",\"region\":\"%s\",\"flavorId\":\"f\",\"imageId\":\"i\"}"
            .formatted(name, region));
  }

  private Response get(String path) {
    return ovh.get("/runabove/1.0" + path);
  }

  private Response unsigned(String path) {
    return ovh.send(ovh.request("/me").uri(URI.create(ovh.url() + "/runabove/1.0" + path)));
  }
}
