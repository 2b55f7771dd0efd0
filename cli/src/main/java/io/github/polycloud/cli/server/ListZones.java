// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.server;

import io.github.polycloud.Cloud;
import io.github.polycloud.cli.account.CloudOptions;
import io.github.polycloud.cli.account.Connections;
import io.github.polycloud.cli.account.Located;
import io.github.polycloud.cli.output.Listing;
import io.github.polycloud.cli.output.OutputOptions;
import io.github.polycloud.ovh.Ovh;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** Lists DNS zones. */
abstract class ListZones implements Callable<Integer> {
  private static final Listing<Located<String>> ZONES =
      Located.<String>listing("zones").id("name", Located::item);

  @Mixin private CloudOptions clouds;
  @Mixin private OutputOptions output;

  ListZones() {}

  @Override
  public final Integer call() {
    OutputOptions.Printer<Located<String>> printer = output.printer(ZONES);
    try (Connections connections = clouds.open()) {
      Cloud cloud = DnsCommand.cloud(connections);
      printer.print(
          cloud.unwrap(Ovh.class).zones().list().stream()
              .sorted()
              .map(zone -> new Located<>(cloud, zone))
              .toList());
      return 0;
    }
  }
}
