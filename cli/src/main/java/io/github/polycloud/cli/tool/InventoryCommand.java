// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.tool;

import io.github.polycloud.cli.account.CloudOptions;
import io.github.polycloud.cli.account.Connections;
import io.github.polycloud.cli.account.Located;
import io.github.polycloud.cli.output.Listing;
import io.github.polycloud.cli.output.OutputOptions;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists everything that runs; a failing cloud does not hide the others. */
@Command(
    name = "inventory",
    description = "List apps with their processes and domains, and servers, on all clouds.")
public final class InventoryCommand implements Callable<Integer> {
  private static final Listing<Located<Resource>> RESOURCES =
      Located.<Resource>listing("resources")
          .field("kind", row -> row.item().kind())
          .id("name", row -> row.item().name())
          .field("state", row -> row.item().state())
          .field("region", row -> row.item().region())
          .field("processes", row -> row.item().processes())
          .field("domains", row -> row.item().domains());

  @Mixin private CloudOptions clouds;
  @Mixin private OutputOptions output;

  /** Called by picocli. */
  public InventoryCommand() {}

  @Override
  public Integer call() {
    OutputOptions.Printer<Located<Resource>> printer = output.printer(RESOURCES);
    try (Connections connections = clouds.open()) {
      printer.print(connections.each(Resource::of));
      return connections.report();
    }
  }
}
