// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class MachinesTest {

  @AutoClose private final OvhFixture ovh = new OvhFixture();

  @Test
  void serversAreListedWithAndWithoutATrailingSlash() {
    assertThat(ovh.get("/dedicated/server").texts()).hasSize(3);
    assertThat(ovh.get("/dedicated/server/").texts())
        .isEqualTo(ovh.get("/dedicated/server").texts());
  }

  @Test
  void unsetFieldsOfAServerAreNull() {
    JsonNode server = ovh.get(server()).json();

    assertThat(server()).endsWith(server.path("name").asString());
    assertThat(server.path("state").asString()).isEqualTo("ok");
    assertThat(server.path("powerState").asString()).isEqualTo("poweron");
    assertThat(server.has("rescueMail")).isTrue();
    assertThat(server.path("rescueMail").isNull()).isTrue();
    assertThat(server.path("bootId").isNull()).isTrue();
  }

  @Test
  void everyThirdServerIsInStrasbourg() {
    assertThat(ovh.get("/dedicated/server").texts())
        .extracting(
            name -> ovh.get("/dedicated/server/" + name).json().path("datacenter").asString())
        .containsExactlyInAnyOrder("rbx8", "rbx8", "sbg1");
  }

  @Test
  void aChangedServerKeepsTheChange() {
    assertThat(ovh.put(server(), "{\"monitoring\":false,\"rescueMail\":\"a@example.com\"}").body())
        .isEqualTo("null");

    JsonNode server = ovh.get(server()).json();
    assertThat(server.path("monitoring").asBoolean()).isFalse();
    assertThat(server.path("rescueMail").asString()).isEqualTo("a@example.com");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"monitoring\":\"no\"}", "{\"state\":\"fine\"}", "{\"state\":1}"})
  void aServerRejectsInvalidFields(String body) {
    assertThat(ovh.put(server(), body).status()).isEqualTo(400);
  }

  @Test
  void burstIsSwitchedOn() {
    assertThat(ovh.get(server() + "/burst").json().path("status").asString()).isEqualTo("inactive");

    Response switched = ovh.put(server() + "/burst", "{\"status\":\"active\"}");

    assertThat(switched.status()).isEqualTo(200);
    assertThat(switched.body()).isEqualTo("null");
    assertThat(ovh.get(server() + "/burst").json().path("status").asString()).isEqualTo("active");
  }

  @Test
  void burstAcceptsItsOwnWordsOnly() {
    Response response = ovh.put(server() + "/burst", "{\"status\":\"on\"}");

    assertThat(response.status()).isEqualTo(400);
    assertThat(response.message())
        .isEqualTo(
            "[status] Given data (on) does not belong to the dedicated.server.BurstStatusEnum"
                + " enumeration");
  }

  @Test
  void eachReadOfARebootTaskAdvancesIt() {
    JsonNode task = ovh.post(server() + "/reboot", "").json();
    assertThat(task.path("status").asString()).isEqualTo("todo");
    assertThat(task.path("function").asString()).isEqualTo("hardReboot");
    String path = server() + "/task/" + task.path("taskId").asLong();
    assertThat(ovh.get(server() + "/task?status=todo").json()).hasSize(1);

    assertThat(ovh.get(path).json().path("status").asString()).isEqualTo("doing");
    assertThat(ovh.get(server()).json().path("powerState").asString()).isEqualTo("poweroff");
    assertThat(ovh.get(path).json().path("status").asString()).isEqualTo("done");
    assertThat(ovh.get(server()).json().path("powerState").asString()).isEqualTo("poweron");
    assertThat(ovh.get(path).json().path("doneDate").isNull()).isFalse();
    assertThat(ovh.get(server() + "/task?status=todo").body()).isEqualTo("[]");
    assertThat(ovh.get(server() + "/task?function=hardReboot").json()).hasSize(1);
  }

  @Test
  void aTaskIsCancelledOnlyBeforeItStarts() {
    String tasks = server() + "/task/";
    long first = ovh.post(server() + "/reboot", "").json().path("taskId").asLong();

    assertThat(ovh.post(tasks + first + "/cancel", "").body()).isEqualTo("null");
    assertThat(ovh.get(tasks + first).json().path("status").asString()).isEqualTo("cancelled");

    long second = ovh.post(server() + "/reboot", "").json().path("taskId").asLong();
    ovh.get(tasks + second);
    assertThat(ovh.post(tasks + second + "/cancel", "").status()).isEqualTo(409);
  }

  @Test
  void aTaskOfAnotherServerDoesNotExist() {
    long taskId = ovh.post(server() + "/reboot", "").json().path("taskId").asLong();
    String other = "/dedicated/server/" + ovh.get("/dedicated/server").texts().get(1);

    assertThat(ovh.get(other + "/task/" + taskId).message())
        .isEqualTo("The requested object (taskId = %d) does not exist".formatted(taskId));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/dedicated/server/none",
        "/dedicated/server/none/task",
        "/dedicated/server/none/ips",
        "/vps/none",
        "/vps/none/serviceInfos",
        "/domain/zone/none",
        "/ip/192.0.2.0%2F24"
      })
  void aServiceOfAnotherAccountDoesNotExist(String path) {
    Response response = ovh.get(path);

    assertThat(response.status()).isEqualTo(404);
    assertThat(response.body())
        .isEqualTo("{\"class\":\"Client::NotFound\",\"message\":\"This service does not exist\"}");
  }

  @ParameterizedTest
  @CsvSource({"reboot,rebooting,running", "stop,stopping,stopped", "start,running,running"})
  void aVpsChangesItsStateAsItsTaskProceeds(String order, String during, String then) {
    String vps = "/vps/" + ovh.get("/vps").texts().get(0);

    JsonNode task = ovh.post(vps + "/" + order, "").json();

    assertThat(task.path("state").asString()).isEqualTo("todo");
    assertThat(ovh.get(vps).json().path("state").asString()).isEqualTo(during);
    String path = vps + "/tasks/" + task.path("id").asLong();
    assertThat(ovh.get(path).json().path("progress").asInt()).isEqualTo(50);
    assertThat(ovh.get(path).json().path("state").asString()).isEqualTo("done");
    assertThat(ovh.get(vps).json().path("state").asString()).isEqualTo(then);
  }

  @Test
  void aStoppedVpsRunsOnceItsStartIsDone() {
    String vps = "/vps/" + ovh.get("/vps").texts().get(0);
    finish(vps, ovh.post(vps + "/stop", "").json());

    JsonNode start = ovh.post(vps + "/start", "").json();

    assertThat(ovh.get(vps).json().path("state").asString()).isEqualTo("stopped");
    finish(vps, start);
    assertThat(ovh.get(vps).json().path("state").asString()).isEqualTo("running");
  }

  @Test
  void aMachineListsItsAddressesAndABlockItsMachine() {
    String block = "203.0.113.0/29";
    JsonNode ip = ovh.get("/ip/203.0.113.0%2F29").json();
    String name = ip.path("routedTo").path("serviceName").asString();

    assertThat(ovh.get("/dedicated/server").texts()).contains(name);
    assertThat(ovh.get("/dedicated/server/" + name + "/ips").texts()).hasSize(2).contains(block);
    assertThat(ovh.get("/ip?type=failover").texts()).containsExactly(block);
    assertThat(ovh.get("/ip?routedTo.serviceName=" + name).json()).hasSize(2);
    assertThat(ip.path("ip").asString()).isEqualTo(block);
  }

  @Test
  void aBlockWithABareSlashIsAnotherRoute() {
    assertThat(ovh.get("/ip/203.0.113.0/29").message()).isEqualTo("Got an invalid (or empty) URL");
  }

  @Test
  void everyServiceHasItsServiceInfos() {
    JsonNode infos = ovh.get(server() + "/serviceInfos").json();

    assertThat(infos.path("status").asString()).isEqualTo("ok");
    assertThat(infos.path("contactAdmin").asString()).isEqualTo(ovh.api.login().account());
    assertThat(infos.path("expiration").asString()).isEqualTo("2026-12-21");
    assertThat(infos.path("renew").path("automatic").asBoolean()).isTrue();
  }

  private void finish(String vps, JsonNode task) {
    String path = vps + "/tasks/" + task.path("id").asLong();
    ovh.get(path);
    ovh.get(path);
  }

  private String server() {
    return "/dedicated/server/" + ovh.get("/dedicated/server").texts().get(0);
  }
}
