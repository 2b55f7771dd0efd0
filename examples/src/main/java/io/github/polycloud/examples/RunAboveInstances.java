package io.github.polycloud.examples;

import io.github.polycloud.Cloud;
import io.github.polycloud.ovh.Ovh;
import io.github.polycloud.ovh.model.runabove.RunAboveInstance;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists instances as a program of the days of RunAbove would. */
@Command(
    name = "instances",
    description = "Instances of RunAbove on the sandbox; live the service is closed and says so.")
final class RunAboveInstances implements Callable<Integer> {
  @Mixin private LiveOption live;
  @Mixin private JsonOption list;

  RunAboveInstances() {}

  @Override
  public Integer call() {
    try (CommandTarget world = live.open();
        Cloud cloud = world.runAbove().connect()) {
      Table table = new Table("name", "ip", "region", "status");
      for (RunAboveInstance instance : cloud.unwrap(Ovh.class).runAbove().instances()) {
        table.row(instance.name(), instance.ip(), instance.region(), instance.status());
      }
      list.print(table);
      return 0;
    }
  }
}
