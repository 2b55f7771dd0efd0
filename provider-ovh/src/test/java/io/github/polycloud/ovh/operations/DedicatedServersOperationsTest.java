// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.ovh.api.DedicatedServers;
import io.github.polycloud.ovh.model.TaskStatus;
import io.github.polycloud.ovh.model.dedicated.BurstStatus;
import io.github.polycloud.ovh.model.dedicated.DedicatedServerTask;
import io.github.polycloud.ovh.model.dedicated.DedicatedServerUpdate;
import io.github.polycloud.ovh.model.dedicated.ServerBurst;

class DedicatedServersOperationsTest extends OvhOperations<DedicatedServers> {
  DedicatedServersOperationsTest() {
    super(DedicatedServers.class);
  }

  @Override
  protected void runScenario(DedicatedServers servers) {
    String server = servers.list().get(0);
    servers.update(
        server,
        DedicatedServerUpdate.builder().monitoring(false).rescueMail("a@example.com").build());
    assertThat(servers.get(server).rescueMail()).isEqualTo("a@example.com");
    servers.update(server, DedicatedServerUpdate.builder().rescueMail(null).build());
    assertThat(servers.get(server).rescueMail()).isNull();
    assertThat(servers.get(server).monitoring()).isFalse();

    servers.setBurst(server, ServerBurst.of(BurstStatus.ACTIVE));
    assertThat(servers.burst(server).status()).isEqualTo(BurstStatus.ACTIVE);
    DedicatedServerTask reboot = servers.reboot(server);
    assertThat(servers.tasks(server)).contains(reboot.taskId());
    servers.cancelTask(server, reboot.taskId());
    assertThat(servers.task(server, reboot.taskId()).status()).isEqualTo(TaskStatus.CANCELLED);
    assertThat(servers.tasks(server, reboot.function(), TaskStatus.DONE)).isEmpty();
    assertThat(servers.ips(server)).isNotEmpty();
    assertThat(servers.serviceInfos(server).domain()).isEqualTo(server);
  }
}
