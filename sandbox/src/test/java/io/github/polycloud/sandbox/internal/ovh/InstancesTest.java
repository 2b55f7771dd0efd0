// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class InstancesTest {

  @AutoClose private final OvhFixture ovh = new OvhFixture();
  private final String project = "/cloud/project/" + ovh.get("/cloud/project").texts().get(0);
  private final String flavor = id("/flavor?region=GRA11");
  private final String image = id("/image?region=GRA11");

  @Test
  void aNewInstanceIsBuiltBeforeItRuns() {
    JsonNode created = create("web");

    assertThat(created.path("status").asString()).isEqualTo("BUILD");
    assertThat(created.path("flavor").path("id").asString()).isEqualTo(flavor);
    assertThat(created.path("image").path("id").asString()).isEqualTo(image);
    assertThat(status(created)).isEqualTo("BUILD");
    assertThat(status(created)).isEqualTo("ACTIVE");
    JsonNode listed = ovh.get(project + "/instance?region=GRA11").json().path(0);
    assertThat(listed.path("flavorId").asString()).isEqualTo(flavor);
    assertThat(listed.path("sshKeyId").isNull()).isTrue();
    assertThat(ovh.get(project + "/instance?region=SBG5").body()).isEqualTo("[]");
  }

  @Test
  void anInstanceIsBuiltAfter30SecondsWithoutReads() {
    JsonNode created = create("web");

    ovh.setServerAhead(Duration.ofSeconds(29));
    assertThat(ovh.post(path(created) + "/stop", "").status()).isEqualTo(409);
    ovh.setServerAhead(Duration.ofSeconds(30));
    assertThat(ovh.post(path(created) + "/stop", "").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({"soft, REBOOT", "hard, HARD_REBOOT"})
  void aRebootShowsInTheStatusOnce(String type, String during) {
    JsonNode instance = running("web");

    Response response = ovh.post(path(instance) + "/reboot", "{\"type\":\"%s\"}".formatted(type));

    assertThat(response.body()).isEqualTo("null");
    assertThat(status(instance)).isEqualTo(during);
    assertThat(status(instance)).isEqualTo("ACTIVE");
  }

  @Test
  void aStoppedInstanceCanOnlyBeStarted() {
    JsonNode instance = running("web");

    assertThat(ovh.post(path(instance) + "/start", "").status()).isEqualTo(409);
    ovh.post(path(instance) + "/stop", "");
    status(instance);
    assertThat(status(instance)).isEqualTo("SHUTOFF");
    assertThat(ovh.post(path(instance) + "/reboot", "{\"type\":\"soft\"}").status()).isEqualTo(409);
    ovh.post(path(instance) + "/start", "");
    status(instance);
    assertThat(status(instance)).isEqualTo("ACTIVE");
  }

  @Test
  void anInstanceIsResizedReinstalledRenamedAndSnapshot() {
    JsonNode instance = running("web");
    String bigger = ovh.get(project + "/flavor?region=GRA11").json().path(1).path("id").asString();
    String other = ovh.get(project + "/image?region=GRA11").json().path(1).path("id").asString();

    assertThat(
            ovh.post(path(instance) + "/resize", "{\"flavorId\":\"%s\"}".formatted(bigger))
                .json()
                .path("status")
                .asString())
        .isEqualTo("RESIZE");
    status(instance);
    ovh.post(path(instance) + "/reinstall", "{\"imageId\":\"%s\"}".formatted(other));
    status(instance);
    ovh.put(path(instance), "{\"instanceName\":\"shop\"}");
    ovh.post(path(instance) + "/snapshot", "{\"snapshotName\":\"before\"}");
    status(instance);

    JsonNode now = ovh.get(path(instance)).json();
    assertThat(now.path("flavor").path("id").asString()).isEqualTo(bigger);
    assertThat(now.path("image").path("id").asString()).isEqualTo(other);
    assertThat(now.path("name").asString()).isEqualTo("shop");
    assertThat(ovh.get(project + "/image?region=GRA11").body()).contains("\"before\"");
  }

  @Test
  void aDeletedInstanceIsGoneAfterItWasRead() {
    JsonNode instance = running("web");

    ovh.delete(path(instance));

    assertThat(status(instance)).isEqualTo("DELETING");
    assertThat(ovh.get(path(instance)).message())
        .isEqualTo(
            "The requested object (instanceId = %s) does not exist"
                .formatted(instance.path("id").asString()));
  }

  @Test
  void instancesAreCreatedInBulkUpToTheQuota() {
    JsonNode created = ovh.post(project + "/instance/bulk", body("n", ",\"number\":3")).json();

    assertThat(created.valueStream().map(i -> i.path("name").asString()))
        .containsExactly("n-1", "n-2", "n-3");
    JsonNode quota = ovh.get(project + "/quota").json().path(0).path("instance");
    assertThat(quota.path("usedInstances").asInt()).isEqualTo(3);
    assertThat(ovh.get(project + "/usage/current").json().path("hourlyUsage").path("instance"))
        .hasSize(3);
    assertThat(ovh.post(project + "/instance/bulk", body("n", ",\"number\":18")).status())
        .isEqualTo(403);
    assertThat(ovh.get(project + "/instance").json()).hasSize(3);
    assertThat(ovh.post(project + "/instance/bulk", body("n", ",\"number\":17")).json())
        .hasSize(17);
  }

  @Test
  void aKeyOfTheProjectIsPutOnTheInstance() {
    String key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    String keyId =
        ovh.post(project + "/sshkey", "{\"name\":\"ann\",\"publicKey\":\"%s\"}".formatted(key))
            .json()
            .path("id")
            .asString();

    JsonNode created =
        ovh.post(project + "/instance", body("web", ",\"sshKeyId\":\"%s\"".formatted(keyId)))
            .json();

    assertThat(created.path("sshKey").path("fingerPrint").asString()).matches("(..:){15}..");
    assertThat(ovh.post(project + "/instance", body("web", ",\"sshKeyId\":\"none\"")).status())
        .isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"name\":\"x\",\"region\":\"GRA11\",\"flavorId\":\"FLAVOR\"}",
        "{\"name\":\"x\",\"region\":\"SBG5\",\"flavorId\":\"FLAVOR\",\"imageId\":\"IMAGE\"}",
        "{\"region\":\"GRA11\",\"flavorId\":\"FLAVOR\",\"imageId\":\"IMAGE\"}"
      })
  void aMalformedRequestCreatesNothing(String body) {
    String filled = body.replace("FLAVOR", flavor).replace("IMAGE", image);

    assertThat(ovh.post(project + "/instance", filled).status()).isEqualTo(400);
    assertThat(ovh.get(project + "/instance").body()).isEqualTo("[]");
  }

  private JsonNode running(String name) {
    JsonNode created = create(name);
    status(created);
    return created;
  }

  private JsonNode create(String name) {
    return ovh.post(project + "/instance", body(name, "")).json();
  }

  private String body(String name, String more) {
    return "{\"name\":\"%s\",\"region\":\"GRA11\",\"flavorId\":\"%s\",\"imageId\":\"%s\"%s}"
        .formatted(name, flavor, image, more);
  }

  private String status(JsonNode instance) {
    return ovh.get(path(instance)).json().path("status").asString();
  }

  private String path(JsonNode instance) {
    return project + "/instance/" + instance.path("id").asString();
  }

  private String id(String list) {
    return ovh.get(project + list).json().path(0).path("id").asString();
  }
}
