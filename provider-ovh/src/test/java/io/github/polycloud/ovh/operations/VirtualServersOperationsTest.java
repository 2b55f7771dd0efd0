// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.ovh.api.VpsServices;
import io.github.polycloud.ovh.model.vps.NetbootMode;
import io.github.polycloud.ovh.model.vps.VpsState;
import io.github.polycloud.ovh.model.vps.VpsTask;
import io.github.polycloud.ovh.model.vps.VpsTaskState;
import io.github.polycloud.ovh.model.vps.VpsUpdate;

class VirtualServersOperationsTest extends OvhOperations<VpsServices> {
  VirtualServersOperationsTest() {
    super(VpsServices.class);
  }

  @Override
  protected void runScenario(VpsServices servers) {
    String vps = servers.list().get(0);
    servers.update(vps, VpsUpdate.builder().displayName("mail").keymap("fr").build());
    servers.update(vps, VpsUpdate.builder().keymap(null).netbootMode(NetbootMode.RESCUE).build());
    assertThat(servers.get(vps).displayName()).isEqualTo("mail");
    assertThat(servers.get(vps).keymap()).isNull();

    VpsTask stop = servers.stop(vps);
    assertThat(servers.tasks(vps)).containsExactly(stop.id());
    assertThat(servers.tasks(vps, VpsTaskState.TODO, stop.type())).containsExactly(stop.id());
    assertThat(servers.task(vps, stop.id()).state()).isEqualTo(VpsTaskState.DOING);
    await(tasks().vps(vps).waiter(stop));
    assertThat(servers.get(vps).state()).isEqualTo(VpsState.STOPPED);
    await(tasks().vps(vps).waiter(servers.start(vps)));
    await(tasks().vps(vps).waiter(servers.reboot(vps)));
    assertThat(servers.get(vps).state()).isEqualTo(VpsState.RUNNING);
    assertThat(servers.ips(vps)).isNotEmpty();
    assertThat(servers.serviceInfos(vps).domain()).isEqualTo(vps);
  }
}
