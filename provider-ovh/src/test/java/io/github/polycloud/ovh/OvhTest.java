// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.Cloud;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.Invoice;
import io.github.polycloud.model.Server;
import io.github.polycloud.model.ServerKind;
import io.github.polycloud.model.ServerState;
import io.github.polycloud.model.ServerTask;
import io.github.polycloud.model.TaskState;
import io.github.polycloud.ovh.model.TaskStatus;
import io.github.polycloud.ovh.model.dedicated.BurstStatus;
import io.github.polycloud.ovh.model.dedicated.DedicatedServerTask;
import io.github.polycloud.ovh.model.dedicated.PowerState;
import io.github.polycloud.ovh.model.dedicated.ServerBurst;
import io.github.polycloud.ovh.model.me.Bill;
import io.github.polycloud.ovh.model.me.NewSshKey;
import io.github.polycloud.ovh.model.me.SshKey;
import io.github.polycloud.sandbox.Sandbox;
import io.github.polycloud.sandbox.SandboxExtension;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Behavior that is specific to OVH. */
@ExtendWith(SandboxExtension.class)
class OvhTest {
  private static final String KEY =
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl";

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
  void theProfileHasTheNameOfTheOwner() {
    assertThat(cloud.account().profile().name()).isEqualTo("Zoé Lemaître");
    assertThat(ovh.me().get().currency().code()).isEqualTo("EUR");
  }

  @Test
  void setsBurst() {
    String server = ovh.dedicatedServers().list().get(0);
    ovh.dedicatedServers().setBurst(server, ServerBurst.of(BurstStatus.ACTIVE));
    assertThat(sandbox.requests().find("PUT", "*").get(0).body())
        .isEqualTo("{\"status\":\"active\"}");
    ServerBurst burst = ovh.dedicatedServers().burst(server);
    assertThat(burst.status()).isEqualTo(BurstStatus.ACTIVE);
    assertThat(burst.capacity().value()).isEqualByComparingTo("300");

    ServerBurst locked = ServerBurst.of(BurstStatus.INACTIVE_LOCKED);
    assertFails(ErrorKind.INVALID_REQUEST, () -> ovh.dedicatedServers().setBurst(server, locked));
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 204})
  void anEmptyOrNullBodyIsAcceptedForVoidOperations(int status) {
    sandbox
        .faults()
        .inject(1, "PUT", "/1.0/dedicated/server/*")
        .status(status)
        .body("application/json", status == 200 ? "null" : "");
    ovh.dedicatedServers().setBurst("ns1", ServerBurst.of(BurstStatus.ACTIVE));
    assertThat(sandbox.faults().pending()).isZero();
  }

  @Test
  void idempotentUpdatesAreRetried() {
    String server = ovh.dedicatedServers().list().get(0);
    sandbox.faults().inject(1, "PUT", "*").status(503);
    ovh.dedicatedServers().setBurst(server, ServerBurst.of(BurstStatus.INACTIVE));
    assertThat(sandbox.requests().count("PUT", "*")).isEqualTo(2);
  }

  @Test
  void aRebootTaskCanBeRefreshed() {
    String server = ovh.dedicatedServers().list().get(1);
    DedicatedServerTask task = ovh.dedicatedServers().reboot(server);
    assertThat(task.status()).isEqualTo(TaskStatus.TODO);
    assertThat(ovh.dedicatedServers().tasks(server)).contains(task.taskId());
    assertThat(ovh.dedicatedServers().tasks(server, "hardReboot", TaskStatus.DONE)).isEmpty();
    assertThat(ovh.dedicatedServers().task(server, task.taskId()).status())
        .isEqualTo(TaskStatus.DOING);
    assertThat(ovh.dedicatedServers().get(server).powerState()).isEqualTo(PowerState.OFF);
    assertThat(cloud.servers().get(server).state()).isEqualTo(ServerState.STOPPED);
    assertThat(ovh.dedicatedServers().task(server, task.taskId()).doneDate()).isNotNull();
    assertThat(ovh.dedicatedServers().tasks(server, "hardReboot", null)).hasSize(1);
    assertThat(ovh.dedicatedServers().ips(server))
        .isNotEmpty()
        .allMatch(block -> block.contains("/"));
  }

  @Test
  void aRebootIsNotRetried() {
    String server = ovh.dedicatedServers().list().get(0);
    sandbox.faults().inject(1, "POST", "*").resetAfterProcessing();
    assertFails(ErrorKind.NETWORK, () -> cloud.servers().reboot(server));
    assertThat(sandbox.requests().count("POST", "*")).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "ok, poweron, running",
    "ok, poweroff, stopped",
    "ok, sleeping, sleeping",
    "error, poweron, error",
    "hackedBlocked, poweron, hackedBlocked"
  })
  void mapsStatesAndKeepsUnknownOnes(String state, String power, String mapped) {
    sandbox
        .faults()
        .inject(1, "GET", "/1.0/dedicated/server/ns1")
        .body(
            "application/json",
            "{\"name\":\"ns1\",\"state\":\"%s\",\"powerState\":\"%s\",\"datacenter\":\"rbx8\"}"
                .formatted(state, power));
    assertThat(cloud.servers().get("ns1"))
        .isEqualTo(
            new Server(
                "ns1",
                ServerKind.DEDICATED,
                "ns1",
                ServerState.of(mapped),
                state.equals("ok") ? power : state,
                "rbx8",
                null));
  }

  @ParameterizedTest
  @CsvSource({
    "init, waiting", "todo, waiting", "doing, running", "done, succeeded",
    "cancelled, failed", "customerError, failed", "ovhError, failed", "napping, napping"
  })
  void mapsTheStatusOfATask(String status, String mapped) {
    sandbox
        .faults()
        .inject(1, "POST", "*")
        .body(
            "application/json",
            "{\"taskId\":9007199254740993,\"function\":\"hardReboot\",\"status\":\"%s\",\"comment\":\"disk is full\"}"
                .formatted(status));
    assertThat(cloud.servers().reboot("ns1"))
        .isEqualTo(
            new ServerTask(
                "ns1",
                "9007199254740993",
                "hardReboot",
                TaskState.of(mapped),
                status,
                "disk is full"));
  }

  @Test
  void rejectsATaskWithANonNumericId() {
    ServerTask strange = new ServerTask("ns1", "one", "x", TaskState.WAITING, null, null);
    assertFails(ErrorKind.INVALID_REQUEST, () -> cloud.servers().refreshTask(strange));
    assertThat(sandbox.requests().all()).isEmpty();
  }

  @Test
  void readsBillAmountsExactly() {
    List<String> ids = ovh.bills().list();
    Bill bill = ovh.bills().get(ids.get(0));
    assertThat(bill.priceWithoutTax().value().add(bill.tax().value()))
        .isEqualByComparingTo(bill.priceWithTax().value());
    assertThat(bill.orderId()).isGreaterThan(Integer.MAX_VALUE);
    assertThat(
            ovh.bills()
                .list(bill.category(), bill.date().toInstant(), bill.date().toInstant(), null))
        .containsExactly(bill.billId());
    List<String> lines = ovh.bills().details(bill.billId());
    assertThat(ovh.bills().detail(bill.billId(), lines.get(0)).unitPrice().value()).isPositive();
    assertThat(ovh.bills().payment(bill.billId()).paymentType()).isEqualTo("creditCard");

    Invoice invoice = cloud.invoices().get(bill.billId());
    assertThat(invoice.date()).isEqualTo(bill.date());
    assertThat(invoice.total().toString()).matches("\\d+\\.\\d\\d EUR");
    assertThat(invoice.documentUrl()).hasToString(bill.pdfUrl());
  }

  @Test
  void rejectsAnSshKeyWhoseNameIsTaken() {
    cloud.sshKeys().add("twice", KEY);
    assertFails(ErrorKind.CONFLICT, () -> cloud.sshKeys().add("twice", KEY));
    assertFails(ErrorKind.CONFLICT, () -> ovh.sshKeys().create(new NewSshKey("twice", KEY)));
    assertThat(ovh.sshKeys().list()).containsOnlyOnce("twice");
    cloud.sshKeys().remove("twice");
  }

  @Test
  void aKeyThatIsDeletedWhileTheKeysAreListedIsLeftOut() {
    sandbox.faults().inject(1, "GET", "/1.0/me/sshKey").body("application/json", "[\"gone\"]");
    assertThat(cloud.sshKeys().list()).isEmpty();
  }

  @Test
  void sendsRawCallsToAnyPath() {
    ovh.post("/me/sshKey", Map.of("keyName", "raw", "key", KEY));
    assertThat(ovh.get("/me/sshKey/raw").as(SshKey.class)).isEqualTo(new SshKey("raw", KEY));
    assertThat(ovh.delete("/me/sshKey/raw").asOptional(Object.class)).isEmpty();
    assertThat(ovh.get("/v2/iam/policy").asList(Map.class)).isNotEmpty();
    assertThat(ovh.put("/me", Map.of("language", "en_GB")).status()).isEqualTo(200);
  }
}
