// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.ovh.api.DedicatedServers;
import io.github.polycloud.ovh.api.Ips;
import io.github.polycloud.ovh.model.TaskStatus;
import io.github.polycloud.ovh.model.ip.IpMove;
import io.github.polycloud.ovh.model.ip.IpTask;
import io.github.polycloud.ovh.model.ip.IpType;
import io.github.polycloud.ovh.model.ip.ReverseIp;

class IpsOperationsTest extends OvhOperations<Ips> {
  IpsOperationsTest() {
    super(Ips.class);
  }

  @Override
  protected void runScenario(Ips ips) {
    String block = ips.list(null, null, null, true, null, IpType.ADDITIONAL, 4L).get(0);
    assertThat(ips.list()).contains(block);
    String server = ips.get(block).routedTo().serviceName();
    assertThat(ips.listByService(server)).contains(block);
    String other =
        api(DedicatedServers.class).list().stream()
            .filter(name -> !name.equals(server))
            .findFirst()
            .orElseThrow();

    String address = block.replaceFirst("\\d+/\\d+$", "2");
    assertThat(ips.setReverse(block, new ReverseIp(address, "mail.example.com.")).reverse())
        .isEqualTo("mail.example.com.");
    assertThat(ips.reverses(block)).containsExactly(address);
    ips.deleteReverse(block, address);
    assertThat(ips.reverses(block)).isEmpty();

    IpTask move = ips.move(block, IpMove.to(other));
    assertThat(ips.task(block, move.taskId()).status()).isEqualTo(TaskStatus.DOING);
    await(tasks().ip(block).waiter(move));
    assertThat(ips.listByService(other)).contains(block);
  }
}
