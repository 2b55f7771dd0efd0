// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.Cloud;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.Server;
import io.github.polycloud.model.ServerKind;
import io.github.polycloud.model.ServerState;
import io.github.polycloud.model.ServerTask;
import io.github.polycloud.model.TaskState;
import io.github.polycloud.sandbox.Sandbox;
import io.github.polycloud.sandbox.SandboxExtension;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Servers of three kinds behind one interface. */
@ExtendWith(SandboxExtension.class)
class ServersTest {
  private Sandbox sandbox;
  private Cloud cloud;
  private Ovh ovh;

  @BeforeEach
  void connect(Sandbox started) {
    sandbox = started;
    cloud = Connections.to(sandbox).connect();
    ovh = cloud.unwrap(Ovh.class);
  }

  @AfterEach
  void close() {
    cloud.close();
  }

  @Test
  void allKindsAreInOneList() {
    Server instance = NewInstances.running(cloud);
    List<Server> all = cloud.servers().list().toList();
    assertThat(all)
        .extracting(Server::kind)
        .contains(ServerKind.DEDICATED, ServerKind.VPS, ServerKind.INSTANCE);
    assertThat(all).extracting(Server::id).containsAll(ovh.dedicatedServers().list());
    assertThat(all).extracting(Server::id).containsAll(ovh.vps().list());
    assertThat(all).contains(instance).doesNotHaveDuplicates();
    assertThat(instance.ip()).startsWith("192.0.2.");
    assertThat(instance.region()).isEqualTo("GRA11");
  }

  @Test
  void serversOfAllKindsAreOrderedByIdTogetherAndReadOnDemand() {
    respond("/1.0/dedicated/server", "[\"w\",\"a\"]");
    respond("/1.0/vps", "[\"z\",\"b\"]");
    respond("/1.0/dedicated/server/a", "{\"name\":\"a\",\"state\":\"error\"}");
    respond("/1.0/vps/b", "{\"name\":\"b\",\"state\":\"running\"}");
    assertThat(cloud.servers().list().first(2)).extracting(Server::id).containsExactly("a", "b");
  }

  @Test
  void aMissingProductDoesNotHideTheOthers() {
    sandbox.faults().inject(1, "GET", "/1.0/vps").status(404);
    assertThat(cloud.servers().list())
        .extracting(Server::kind)
        .contains(ServerKind.DEDICATED)
        .doesNotContain(ServerKind.VPS);
    sandbox.faults().inject(1, "GET", "/1.0/vps").status(403);
    assertFails(ErrorKind.PERMISSION_DENIED, () -> cloud.servers().list().toList());
  }

  @Test
  void aRejectedOperationIsNotSentToAnotherKind() {
    String server = ovh.dedicatedServers().list().get(0);
    sandbox.faults().inject(1, "POST", "*").status(403);
    assertFails(ErrorKind.PERMISSION_DENIED, () -> cloud.servers().reboot(server));
    assertThat(sandbox.requests().count("POST", "*")).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "running, running", "stopped, stopped", "stopping, transitioning", "rebooting, transitioning",
    "installing, transitioning", "upgrading, transitioning", "maintenance, maintenance",
        "idle, idle"
  })
  void mapsStatesOfAVpsAndKeepsUnknownOnes(String state, String mapped) {
    respond("/1.0/vps/vps1", "{\"name\":\"vps1\",\"state\":\"" + state + "\",\"zone\":\"rbx\"}");
    assertThat(cloud.servers().get("vps1"))
        .isEqualTo(
            new Server("vps1", ServerKind.VPS, "vps1", ServerState.of(mapped), state, "rbx", null));
  }

  @ParameterizedTest
  @CsvSource({
    "ACTIVE, running", "SHUTOFF, stopped", "SHELVED_OFFLOADED, stopped", "BUILD, transitioning",
    "REBOOT, transitioning", "ERROR, error", "RESCUED, RESCUED", "DREAMING, DREAMING"
  })
  void mapsStatesOfAnInstanceAndKeepsUnknownOnes(String status, String mapped) {
    respond(
        "/1.0/cloud/project/p/instance/i",
        "{\"id\":\"i\",\"name\":\"web\",\"status\":\"" + status + "\"}");
    assertThat(cloud.servers().get("p/i"))
        .isEqualTo(
            new Server(
                "p/i", ServerKind.INSTANCE, "web", ServerState.of(mapped), status, null, null));
  }

  @ParameterizedTest
  @CsvSource({"ACTIVE, running", "SHUTOFF, succeeded", "ERROR, failed", "BUILD, running"})
  void anInstanceTaskFollowsTheStatusOfTheInstance(String status, String state) {
    respond("/1.0/cloud/project/p/instance/i", "{\"id\":\"i\",\"status\":\"" + status + "\"}");
    ServerTask stop = new ServerTask("p/i", "SHUTOFF", "stop", TaskState.RUNNING, null, null);
    ServerTask now = cloud.servers().refreshTask(stop);
    assertThat(now.state()).isEqualTo(TaskState.of(state));
    assertThat(now.providerState()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "todo, waiting",
    "doing, running",
    "done, succeeded",
    "cancelled, failed",
    "error, failed",
    "waitingAck, waitingAck"
  })
  void mapsTheStateOfAVpsTask(String state, String mapped) {
    sandbox
        .faults()
        .inject(1, "POST", "/1.0/vps/vps1/stop")
        .body("application/json", "{\"id\":7,\"type\":\"stopVm\",\"state\":\"" + state + "\"}");
    assertThat(cloud.servers().stop("vps1"))
        .isEqualTo(new ServerTask("vps1", "7", "stopVm", TaskState.of(mapped), state, null));
  }

  @Test
  void startAndStopAreUnsupportedOnlyForExistingDedicatedServers() {
    String server = ovh.dedicatedServers().list().get(0);
    assertFails(ErrorKind.UNSUPPORTED, () -> cloud.servers().stop(server));
    assertFails(ErrorKind.NOT_FOUND, () -> cloud.servers().stop("ns-none"));
    assertThat(sandbox.requests().count("POST", "/1.0/dedicated/*")).isZero();
  }

  @ParameterizedTest
  @CsvSource({"vps, my.vps.example", "dedicated/server, vps.example", "vps, vps1"})
  void anOperationOnAnExpiredServerSaysSoWhicheverKindIsTriedFirst(String product, String id) {
    sandbox
        .faults()
        .inject(9, "POST", "/1.0/" + product + "/" + id + "/reboot")
        .status(460)
        .body("application/json", "{\"message\":\"This service is expired\"}");
    assertThat(assertFails(ErrorKind.NOT_FOUND, () -> cloud.servers().reboot(id)))
        .hasMessageContaining("expired");
  }

  @Test
  void anIncompleteInstanceIdIsRejected() {
    assertFails(ErrorKind.INVALID_REQUEST, () -> cloud.servers().get("project/"));
    assertFails(ErrorKind.NOT_FOUND, () -> cloud.servers().get("project/none"));
    assertFails(ErrorKind.NOT_FOUND, () -> cloud.servers().get("/instance"));
  }

  private void respond(String path, String body) {
    sandbox.faults().inject(1, "GET", path).body("application/json", body);
  }
}
