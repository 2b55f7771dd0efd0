package io.github.polycloud.examples;

import io.github.polycloud.Cloud;
import io.github.polycloud.ovh.Ovh;
import io.github.polycloud.ovh.model.runabove.RunAboveInstance;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Asks a closed service, as a program of its days would. */
@Command(
    name = "instances",
    description = "Instances of RunAbove; the service is closed, and this says so.")
final class RunAboveInstances implements Callable<Integer> {
  @Mixin private LiveOption live;
  @Mixin private JsonOption list;

  RunAboveInstances() {}

  @Override
  public Integer call() {
    try (World world = live.open();
        Cloud cloud = world.connection("ovh").endpoint("runabove-ca").connect()) {
      Table table = new Table("name", "ip", "region", "status");
      for (RunAboveInstance instance : cloud.unwrap(Ovh.class).runAbove().instances()) {
        table.row(instance.name(), instance.ip(), instance.region(), instance.status());
      }
      list.print(table);
      return 0;
    }
  }
}
