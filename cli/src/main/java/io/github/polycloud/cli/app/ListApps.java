// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.app;

import io.github.polycloud.capability.Apps;
import io.github.polycloud.cli.account.CloudOptions;
import io.github.polycloud.cli.account.Connections;
import io.github.polycloud.cli.account.Located;
import io.github.polycloud.cli.output.Listing;
import io.github.polycloud.cli.output.OutputOptions;
import io.github.polycloud.model.App;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** Lists apps. */
abstract class ListApps implements Callable<Integer> {
  private static final Listing<Located<App>> APPS =
      Located.<App>listing("apps")
          .id("name", row -> row.item().name())
          .field("owner", row -> row.item().owner())
          .field("region", row -> row.item().region())
          .field("maintenance", row -> row.item().maintenance())
          .field("createdAt", row -> row.item().createdAt())
          .detail("stack", row -> row.item().stack())
          .detail("url", row -> row.item().webUrl())
          .detail("id", row -> row.item().id());

  @Mixin private CloudOptions clouds;
  @Mixin private OutputOptions output;

  ListApps() {}

  @Override
  public final Integer call() {
    OutputOptions.Printer<Located<App>> printer = output.printer(APPS);
    try (Connections connections = clouds.open()) {
      printer.print(connections.each(Apps.class, (cloud, apps) -> apps.list()));
      return connections.report();
    }
  }
}
