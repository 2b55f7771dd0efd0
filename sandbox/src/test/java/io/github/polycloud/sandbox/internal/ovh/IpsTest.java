// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class IpsTest {

  private static final String BLOCK = "/ip/203.0.113.0%2F29";

  @AutoClose private final OvhFixture ovh = new OvhFixture();

  @Test
  void aReverseNameIsSetAndRemoved() {
    JsonNode set =
        ovh.post(BLOCK + "/reverse", "{\"ipReverse\":\"203.0.113.2\",\"reverse\":\"a.example\"}")
            .json();

    assertThat(set.path("reverse").asString()).isEqualTo("a.example.");
    assertThat(ovh.get(BLOCK + "/reverse").texts()).containsExactly("203.0.113.2");
    ovh.delete(BLOCK + "/reverse/203.0.113.2");
    assertThat(ovh.get(BLOCK + "/reverse").body()).isEqualTo("[]");
    assertThat(ovh.delete(BLOCK + "/reverse/203.0.113.2").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"203.0.113.8", "198.18.0.1", "203.0.113", "203.0.113.999", "::1"})
  void anAddressOutsideTheBlockHasNoReverseThere(String address) {
    String body = "{\"ipReverse\":\"%s\",\"reverse\":\"a.example\"}".formatted(address);

    assertThat(ovh.post(BLOCK + "/reverse", body).status()).isEqualTo(400);
  }

  @Test
  void aMovedBlockIsAtItsNewServerWhenTheTaskIsDone() {
    String server = server();
    String other = otherServer();

    JsonNode task = move(BLOCK, other).json();

    assertThat(task.path("destination").path("serviceName").asString()).isEqualTo(other);
    assertThat(ips(server)).hasSize(2);
    ovh.finish(BLOCK + "/task/" + task.path("taskId").asLong());
    assertThat(ips(server)).hasSize(1);
    assertThat(ips(other)).contains("203.0.113.0/29");
    assertThat(server()).isEqualTo(other);
  }

  @Test
  void aBlockThatCannotMoveStays() {
    String server = otherServer();
    String fixed = "/ip/" + ips(server).get(0).replace("/", "%2F");

    assertThat(move(BLOCK, "nowhere").status()).isEqualTo(400);
    assertThat(move(fixed, ovh.get("/vps").texts().get(0)).status()).isEqualTo(400);
  }

  @Test
  void blocksAreFiltered() {
    ovh.put(BLOCK, "{\"description\":\"spare\"}");

    assertThat(ovh.get("/ip?description=spare").texts()).containsExactly("203.0.113.0/29");
    assertThat(ovh.get("/ip?isAdditionalIp=true").json()).hasSize(1);
    assertThat(ovh.get("/ip?version=6").body()).isEqualTo("[]");
    assertThat(ovh.get("/ip?version=5").status()).isEqualTo(400);
    assertThat(ovh.get("/ip?isAdditionalIp=TRUE").status()).isEqualTo(400);
  }

  private Response move(String block, String to) {
    return ovh.post(block + "/move", "{\"to\":\"%s\"}".formatted(to));
  }

  private List<String> ips(String server) {
    return ovh.get("/dedicated/server/" + server + "/ips").texts();
  }

  /** The server of the block. */
  private String server() {
    return ovh.get(BLOCK).json().path("routedTo").path("serviceName").asString();
  }

  private String otherServer() {
    String server = server();
    return ovh.get("/dedicated/server").texts().stream()
        .filter(name -> !name.equals(server))
        .findFirst()
        .orElseThrow();
  }
}
