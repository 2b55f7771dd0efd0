// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class HostingTest {

  private static final String WEB = "/hosting/web/example.com";

  @AutoClose private final OvhFixture ovh = new OvhFixture();

  @Test
  void thereCanBeSeveralHostingsEachWithItsOwnTasks() {
    try (OvhFixture several = new OvhFixture(OvhSeed.standard().withWebHostings(3))) {
      assertThat(several.get("/hosting/web").texts())
          .containsExactlyInAnyOrder("example.com", "site-2.example.com", "site-3.example.com");
      several.post(WEB + "/envVar", "{\"key\":\"A\",\"type\":\"string\",\"value\":\"1\"}");
      assertThat(several.get(WEB + "/tasks").json()).hasSize(1);
      assertThat(several.get("/hosting/web/site-2.example.com/tasks").json()).isEmpty();
    }
  }

  @Test
  void tasksCanDisappearOnceTheyAreDone() {
    try (OvhFixture vanishing = new OvhFixture(OvhSeed.standard().withVanishingTasks(true))) {
      String variable = "{\"key\":\"A\",\"type\":\"string\",\"value\":\"1\"}";
      long id = vanishing.post(WEB + "/envVar", variable).json().path("id").asLong();
      String task = WEB + "/tasks/" + id;
      assertThat(vanishing.get(task).json().path("status").asString()).isEqualTo("doing");
      assertThat(vanishing.get(task).status()).isEqualTo(404);
      assertThat(vanishing.get(WEB + "/tasks").json()).isEmpty();
      assertThat(vanishing.get(WEB + "/envVar/A").json().path("status").asString())
          .isEqualTo("created");
    }
  }

  @Test
  void anExpiredServerIsListedButNotRead() {
    try (OvhFixture some = new OvhFixture(OvhSeed.standard().withExpiredServers(1))) {
      List<String> all = some.get("/dedicated/server").texts();
      assertThat(all).hasSize(3);
      String expired = "/dedicated/server/" + Collections.max(all);
      assertThat(some.get(expired).status()).isEqualTo(460);
      assertThat(some.post(expired + "/reboot", "").status()).isEqualTo(460);
    }
  }

  @Test
  void aHostingIsRenamed() {
    assertThat(ovh.get("/hosting/web").texts()).containsExactly("example.com");

    ovh.put(WEB, "{\"displayName\":\"shop\",\"offer\":\"START\"}");

    JsonNode hosting = ovh.get(WEB).json();
    assertThat(hosting.path("displayName").asString()).isEqualTo("shop");
    assertThat(hosting.path("offer").asString()).isEqualTo("hosting-pro");
    assertThat(ovh.get("/hosting/web/none").message()).isEqualTo("This service does not exist");
  }

  @Test
  void aVariableIsPendingUntilItsTaskIsDone() {
    JsonNode task = set("A", "string", "1").json();

    assertThat(task.path("function").asString()).isEqualTo("envVar/create");
    assertThat(task.path("objectId").asString()).isEqualTo("A");
    JsonNode pending = ovh.get(WEB + "/envVar/A").json();
    assertThat(pending.path("status").asString()).isEqualTo("creating");
    assertThat(pending.path("taskId")).isEqualTo(task.path("id"));
    assertThat(ovh.put(WEB + "/envVar/A", "{\"value\":\"2\"}").status()).isEqualTo(409);

    assertThat(finish(task).path("status").asString()).isEqualTo("done");
    JsonNode created = ovh.get(WEB + "/envVar/A").json();
    assertThat(created.path("status").asString()).isEqualTo("created");
    assertThat(created.path("taskId").isNull()).isTrue();
  }

  @Test
  void aChangedVariableKeepsItsValueUntilTheTaskIsDone() {
    finish(set("A", "string", "1").json());

    JsonNode task = ovh.put(WEB + "/envVar/A", "{\"value\":\"2\"}").json();

    assertThat(ovh.get(WEB + "/envVar/A").json().path("value").asString()).isEqualTo("1");
    finish(task);
    assertThat(ovh.get(WEB + "/envVar/A").json().path("value").asString()).isEqualTo("2");
    finish(ovh.delete(WEB + "/envVar/A").json());
    assertThat(ovh.get(WEB + "/envVar/A").status()).isEqualTo(404);
  }

  @Test
  void aTaskIsDoneAfter30SecondsWithoutReads() {
    set("A", "password", "secret");

    ovh.setServerAhead(Duration.ofSeconds(30));

    assertThat(ovh.get(WEB + "/envVar/A").json().path("status").asString()).isEqualTo("created");
    assertThat(ovh.get(WEB + "/tasks?status=done").json()).hasSize(1);
    assertThat(ovh.get(WEB + "/envVar?type=password").texts()).containsExactly("A");
    assertThat(ovh.get(WEB + "/envVar?type=string").body()).isEqualTo("[]");
  }

  @ParameterizedTest
  @CsvSource({
    "1A, string, x, 400",
    "A, text, x, 400",
    "A, integer, x, 400",
    "HELD, string, x, 409"
  })
  void anInvalidVariableIsRejected(String key, String type, String value, int status) {
    set("HELD", "string", "y");

    assertThat(set(key, type, value).status()).isEqualTo(status);
  }

  @Test
  void aDomainIsAttachedChangedRestartedAndDetached() {
    String www = WEB + "/attachedDomain/www.example.com";
    finish(
        ovh.post(
                WEB + "/attachedDomain",
                "{\"domain\":\"www.example.com\",\"path\":\"site\",\"ssl\":true}")
            .json());
    assertThat(ovh.get(WEB + "/attachedDomain?path=site").texts())
        .containsExactly("www.example.com");

    assertThat(ovh.put(www, "{\"path\":\"other\"}").body()).isEqualTo("null");
    assertThat(ovh.get(www).json().path("status").asString()).isEqualTo("updating");
    finish(ovh.get(www).json().path("taskId"));
    JsonNode changed = ovh.get(www).json();
    assertThat(changed.path("path").asString()).isEqualTo("other");
    assertThat(changed.path("ssl").asBoolean()).isTrue();
    assertThat(changed.path("ownLog").isNull()).isTrue();

    finish(ovh.post(www + "/restart", "").json());
    finish(ovh.delete(www + "?bypassDNSConfiguration=true").json());
    assertThat(ovh.get(www).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"ssl\":\"yes\"}", "{\"path\":1}", "{\"firewall\":\"on\"}"})
  void aDomainRejectsInvalidFieldsBeforeATaskIsStarted(String body) {
    String domain = WEB + "/attachedDomain/example.com";

    assertThat(ovh.put(domain, body).status()).isEqualTo(400);

    assertThat(ovh.get(domain).json().path("status").asString()).isEqualTo("created");
    assertThat(ovh.get(WEB + "/tasks").body()).isEqualTo("[]");
  }

  @Test
  void aDomainIsNotDetachedByAnInvalidFlag() {
    String domain = WEB + "/attachedDomain/example.com";

    assertThat(ovh.delete(domain + "?bypassDNSConfiguration=perhaps").message())
        .isEqualTo("[bypassDNSConfiguration] Given data (perhaps) is not valid for type boolean");

    assertThat(ovh.get(domain).json().path("status").asString()).isEqualTo("created");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"domain\":\"example.com\"}; 409",
        "{\"domain\":\"no domain\"}; 400",
        "{\"domain\":\"a.example.com\",\"cdn\":\"maybe\"}; 400",
        "{}; 400"
      })
  void anInvalidDomainIsRejected(String row) {
    String[] halves = row.split("; ");

    assertThat(ovh.post(WEB + "/attachedDomain", halves[0]).status())
        .isEqualTo(Integer.parseInt(halves[1]));
    assertThat(ovh.get(WEB + "/attachedDomain").texts()).containsExactly("example.com");
  }

  @Test
  void aChangedConfigurationCanBeRolledBack() {
    long first = currentId();
    String path = WEB + "/ovhConfig/";

    JsonNode task =
        ovh.post(path + first + "/changeConfiguration", "{\"engineVersion\":\"8.3\"}").json();
    assertThat(ovh.get(path + first).json().path("status").asString()).isEqualTo("updating");
    finish(task);

    long second = currentId();
    assertThat(ovh.get(path + second).json().path("engineVersion").asString()).isEqualTo("8.3");
    assertThat(ovh.get(path + first).json().path("historical").asBoolean()).isTrue();
    assertThat(ovh.get(WEB + "/ovhConfig?historical=true").body()).isEqualTo("[" + first + "]");

    finish(ovh.post(path + second + "/rollback", "{\"rollbackId\":%d}".formatted(first)).json());
    assertThat(ovh.get(path + currentId()).json().path("engineVersion").asString())
        .isEqualTo("8.1");
    assertThat(ovh.get(WEB + "/ovhConfig").json()).hasSize(3);
  }

  @Test
  void anInvalidConfigurationIsRejected() {
    long current = currentId();
    String path = WEB + "/ovhConfig/" + current;

    assertThat(ovh.post(path + "/changeConfiguration", "{\"engineVersion\":\"9\"}").status())
        .isEqualTo(400);
    assertThat(ovh.post(path + "/rollback", "{\"rollbackId\":1}").status()).isEqualTo(404);
    assertThat(ovh.post(path + "/rollback", "{\"rollbackId\":%d}".formatted(current)).status())
        .isEqualTo(400);
    assertThat(ovh.get(WEB + "/ovhConfig?historical=perhaps").status()).isEqualTo(400);
  }

  @Test
  void databasesAndUsersAreCreatedAndDeletedByTasks() {
    finish(
        ovh.post(
                WEB + "/database",
                "{\"capabilitie\":\"sqlPerso\",\"type\":\"mysql\",\"user\":\"shop\"}")
            .json());
    assertThat(ovh.get(WEB + "/database?type=mysql").texts()).containsExactly("shop");
    finish(ovh.delete(WEB + "/database/shop").json());
    assertThat(ovh.get(WEB + "/database").body()).isEqualTo("[]");
    assertThat(ovh.delete(WEB + "/database/shop").status()).isEqualTo(404);

    finish(
        ovh.post(WEB + "/user", "{\"login\":\"example-ann\",\"home\":\"a\",\"password\":\"x\"}")
            .json());
    assertThat(ovh.get(WEB + "/user?home=a").texts()).containsExactly("example-ann");
    assertThat(ovh.delete(WEB + "/user/example").status()).isEqualTo(400);
    finish(ovh.delete(WEB + "/user/example-ann").json());
    assertThat(ovh.get(WEB + "/user").texts()).containsExactly("example");
  }

  private Response set(String key, String type, String value) {
    return ovh.post(
        WEB + "/envVar",
        "{\"key\":\"%s\",\"type\":\"%s\",\"value\":\"%s\"}".formatted(key, type, value));
  }

  private long currentId() {
    return ovh.get(WEB + "/ovhConfig?historical=false").json().path(0).asLong();
  }

  private JsonNode finish(JsonNode taskOrId) {
    long id = taskOrId.isObject() ? taskOrId.path("id").asLong() : taskOrId.asLong();
    return ovh.finish(WEB + "/tasks/" + id);
  }
}
