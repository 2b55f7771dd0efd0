// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples;

import io.github.polycloud.Cloud;
import io.github.polycloud.ovh.Ovh;
import io.github.polycloud.ovh.model.runabove.RunAboveInstance;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists instances with the API of RunAbove. */
@Command(
    name = "instances",
    description = "Lists RunAbove instances of the sandbox; the live service is closed.")
final class RunAboveInstances implements Callable<Integer> {
  @Mixin private LiveOption live;
  @Mixin private JsonOption list;

  RunAboveInstances() {}

  @Override
  public Integer call() {
    try (CommandTarget target = live.open();
        Cloud cloud = target.runAbove().connect()) {
      Table table = new Table("name", "ip", "region", "status");
      for (RunAboveInstance instance : cloud.unwrap(Ovh.class).runAbove().instances()) {
        table.row(instance.name(), instance.ip(), instance.region(), instance.status());
      }
      list.print(table);
      return 0;
    }
  }
}
