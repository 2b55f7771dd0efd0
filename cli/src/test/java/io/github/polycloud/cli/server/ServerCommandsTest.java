// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.server;

import static io.github.polycloud.cli.SandboxClouds.done;
import static io.github.polycloud.cli.SandboxClouds.failed;
import static io.github.polycloud.cli.SandboxClouds.wantsConfirmation;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.Cloud;
import io.github.polycloud.cli.Run;
import io.github.polycloud.cli.Run.Result;
import io.github.polycloud.cli.SandboxClouds;
import io.github.polycloud.model.Server;
import io.github.polycloud.ovh.Ovh;
import io.github.polycloud.ovh.model.dedicated.BurstStatus;
import io.github.polycloud.sandbox.Sandbox;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands over servers. */
@Tag("jdk-independent")
class ServerCommandsTest {
  @TempDir private Path folder;
  private Sandbox sandbox;
  private Cloud cloud;
  private Ovh ovh;

  @BeforeEach
  void start() {
    sandbox = Sandbox.builder().apps(0).servers(2).start();
    cloud = SandboxClouds.ovh(sandbox);
    ovh = cloud.unwrap(Ovh.class);
  }

  @AfterEach
  void stop() {
    cloud.close();
    sandbox.close();
  }

  private Run run() {
    return Run.in(folder).on(sandbox);
  }

  @Test
  void serversOfAllKindsAreInOneListWithTheirDatacenter() throws Exception {
    List<String> ids = cloud.servers().list().map(Server::id).toList();
    String table = done(run().args("servers", "--fields", "name,datacenter,state,kind"));
    assertThat(table).startsWith("NAME ").contains("rbx8", "dedicated", "vps");
    assertThat(done(run().args("servers", "-q")).lines()).containsExactlyElementsOf(ids);
  }

  @Test
  void serversAreRebootedAfterAConfirmation() throws Exception {
    List<String> ids = cloud.servers().list().map(Server::id).toList();
    String[] reboot = {"servers", "reboot", ids.get(0), ids.get(1)};
    wantsConfirmation(run().args(reboot), ids.get(0) + " (dedicated, running)", ids.get(1));
    String[] rehearse = {"servers", "reboot", ids.get(0), "--dry-run"};
    assertThat(run().args(rehearse).err()).contains("would send: POST", "nothing was changed");
    failed(
        run().args("servers", "reboot", ids.get(0), "no-such-server", "--yes"),
        1,
        "ovh has no server no-such-server; 'polycloud servers' lists");
    assertThat(SandboxClouds.isUnchanged(sandbox)).isTrue();

    Result done = run().args("servers", "reboot", ids.get(0), ids.get(1), "--yes");
    assertThat(done(done)).isEmpty();
    assertThat(done.err()).endsWith("rebooted " + ids.get(0) + "\nrebooted " + ids.get(1) + "\n");
    assertThat(sandbox.requests().count("POST", "**/reboot")).isEqualTo(2);
    Result started = run().args("servers", "reboot", ids.get(0), "--no-wait", "--yes");
    assertThat(done(started)).matches("\\d+\n");
  }

  @Test
  void whatAServerCannotDoIsSaidAndDoesNotHideOthers() throws Exception {
    String dedicated = ovh.dedicatedServers().list().get(0);
    String vps = ovh.vps().list().get(0);
    Result stopped = run().args("servers", "stop", dedicated, vps, "--yes");
    assertThat(stopped.status()).isEqualTo(1);
    assertThat(stopped.err())
        .contains("error: " + dedicated + ": ", "can be rebooted", "stopped " + vps + "\n");
    assertThat(cloud.servers().get(vps).state().name()).isEqualTo("stopped");
    done(run().args("servers", "start", vps, "--yes"));
    assertThat(cloud.servers().get(vps).state().name()).isEqualTo("running");
  }

  @Test
  void burstIsEnabledForEachServerOfTheDatacenter() throws Exception {
    List<String> servers = ovh.dedicatedServers().list();
    String[] burst = {"servers", "burst", "--datacenter", "RBX8"};
    wantsConfirmation(run().args(burst), servers.get(0), servers.get(1));
    assertThat(ovh.dedicatedServers().burst(servers.get(0)).status())
        .isNotEqualTo(BurstStatus.ACTIVE);

    Result done = run().args("servers", "burst", "--datacenter", "RBX8", "--yes");
    assertThat(done(done)).isEmpty();
    for (String server : servers) {
      assertThat(done.err()).contains("enabled burst on " + server + "\n");
      assertThat(ovh.dedicatedServers().burst(server).status()).isEqualTo(BurstStatus.ACTIVE);
    }
    failed(run().args("servers", "burst", "--datacenter", "sbg1", "-y"), 1, "sbg1", "rbx8");
    failed(run().args("servers", "burst"), 2, "--datacenter");
  }

  @Test
  void aServerThatFailsIsNamedAndDoesNotHideOthers() throws Exception {
    List<String> servers = ovh.dedicatedServers().list();
    sandbox.faults().inject(1, "PUT", "**/" + servers.get(0) + "/burst").status(403);
    Result result = run().args("servers", "burst", "--datacenter", "rbx8", "--yes");
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err())
        .contains("error: " + servers.get(0) + ": ", "enabled burst on " + servers.get(1));
  }
}
