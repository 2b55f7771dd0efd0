// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.Cloud;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.App;
import io.github.polycloud.model.Region;
import io.github.polycloud.model.Server;
import io.github.polycloud.model.ServerKind;
import io.github.polycloud.model.ServerState;
import io.github.polycloud.ovh.model.hosting.EnvVarType;
import io.github.polycloud.ovh.model.hosting.NewEnvVar;
import io.github.polycloud.ovh.model.me.Bill;
import io.github.polycloud.paging.ListResult;
import io.github.polycloud.sandbox.Sandbox;
import java.time.Duration;
import java.util.Collections;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One element that cannot be read does not lose the others. */
class PartialListsTest {
  private final Sandbox sandbox =
      Sandbox.builder().webHostings(2).servers(3).expiredServers(1).vanishingTasks().start();
  private final Cloud cloud = Connections.to(sandbox).connect();
  private final Ovh ovh = cloud.unwrap(Ovh.class);

  @AfterEach
  void close() {
    cloud.close();
    sandbox.close();
  }

  @Test
  void anExpiredServerIsListedAsExpired() {
    String expired = Collections.max(ovh.dedicatedServers().list());
    assertThat(cloud.servers().list().toList())
        .filteredOn(server -> server.kind().equals(ServerKind.DEDICATED))
        .hasSize(3)
        .filteredOn(server -> server.state().equals(ServerState.EXPIRED))
        .containsExactly(
            new Server(
                expired,
                ServerKind.DEDICATED,
                expired,
                ServerState.EXPIRED,
                "expired",
                null,
                null));
    assertThat(cloud.servers().get(expired).state()).isEqualTo(ServerState.EXPIRED);
    assertThat(assertFails(ErrorKind.NOT_FOUND, () -> cloud.servers().reboot(expired)))
        .hasMessageContaining("expired");
  }

  @Test
  void aServerThatVanishesIsSkipped() {
    String gone = ovh.dedicatedServers().list().get(0);
    fail("/1.0/dedicated/server/" + gone, 404, "This service does not exist");
    assertThat(cloud.servers().list())
        .extracting(Server::id)
        .doesNotContain(gone)
        .containsAll(ovh.vps().list());
  }

  @Test
  void aProjectThatCannotBeReadIsAFailure() {
    String project = ovh.cloudProjects().list().get(0);
    fail("/1.0/cloud/project/" + project + "/instance", 400, "Project is suspended");
    ListResult<Server> servers = cloud.servers().list().toResult();
    assertThat(servers.items()).hasSize(5);
    assertThat(servers.failures())
        .singleElement()
        .asString()
        .contains("element " + project, "Project is suspended");

    fail("/1.0/cloud/project/" + project + "/region", 400, "Project is suspended");
    ListResult<Region> regions = cloud.regions().list().toResult();
    assertThat(regions.items()).isEmpty();
    assertThat(regions.failures()).hasSize(1);
  }

  @Test
  void anUnknownPathIsNotAnEmptyList() {
    sandbox
        .faults()
        .inject(99, "GET", "/1.0/me/bill/*")
        .status(404)
        .body(
            "application/json",
            "{\"class\":\"Client::NotFound\",\"message\":\"Got an invalid (or empty) URL\"}");
    assertFails(ErrorKind.NOT_FOUND, () -> ovh.list("/me/bill/{id}", Bill.class).toList());
  }

  @Test
  void oneUnreadableBillLosesNoOther() {
    String id = ovh.bills().list().get(0);
    fail("/1.0/me/bill/" + id, 400, "Cannot read");
    assertThat(cloud.invoices().list().toResult().items()).hasSize(11);
    for (boolean batched : new boolean[] {true, false}) {
      sandbox.faults().clear();
      fail("/1.0/me/bill/" + id, 400, "Cannot read");
      ListResult<Bill> bills =
          (batched ? ovh.listing().batched() : ovh.listing())
              .of("/me/bill/{id}", Bill.class)
              .toResult();
      assertThat(bills.items()).hasSizeGreaterThanOrEqualTo(11);
    }
  }

  @Test
  void anExpiredHostingIsListedByItsName() {
    String expired = ovh.webHostings().list().get(0);
    fail("/1.0/hosting/web/" + expired, 460, "This service is expired");
    assertThat(cloud.apps().list()).hasSize(2).extracting(App::id).contains(expired);
    sandbox.faults().clear();
    sandbox.faults().inject(1, "GET", "/1.0/hosting/web/no").status(404);
    sandbox.faults().inject(1, "GET", "/1.0/hosting/web/" + expired).status(460);
    assertFails(ErrorKind.NOT_FOUND, () -> cloud.apps().get("no"));
  }

  @Test
  void hostingTasksThatDisappearAreDone() {
    String hosting = ovh.webHostings().list().get(0);
    cloud.configVars().set(hosting, "MODE", "live");
    assertThat(cloud.configVars().get(hosting).get("MODE")).isEqualTo("live");
    var task = ovh.webHostings().createEnvVar(hosting, new NewEnvVar("A", EnvVarType.STRING, "b"));
    ovh.tasks().webHosting(hosting).waiter(task).pollInterval(Duration.ZERO).await();
    assertThat(ovh.webHostings().envVar(hosting, "A").value()).isEqualTo("b");
  }

  private void fail(String path, int status, String message) {
    sandbox
        .faults()
        .inject(9, "GET", path)
        .status(status)
        .body("application/json", "{\"message\":\"" + message + "\"}");
  }
}
