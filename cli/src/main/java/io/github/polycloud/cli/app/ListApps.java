// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.app;

import io.github.polycloud.capability.Apps;
import io.github.polycloud.cli.account.CloudOptions;
import io.github.polycloud.cli.account.Connections;
import io.github.polycloud.cli.account.Located;
import io.github.polycloud.cli.output.Listing;
import io.github.polycloud.cli.output.OutputOptions;
import io.github.polycloud.model.App;
import io.github.polycloud.model.Maintenance;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists apps. */
abstract class ListApps implements Callable<Integer> {
  private static final Listing<Located<App>> APPS =
      Located.<App>listing("apps")
          .id("name", row -> row.item().name())
          .field("owner", row -> row.item().owner())
          .field("region", row -> row.item().region())
          .field("maintenance", row -> maintenance(row.item()))
          .field("createdAt", row -> row.item().createdAt())
          .detail("stack", row -> row.item().stack())
          .detail("url", row -> row.item().webUrl())
          .detail("id", row -> row.item().id());

  @Mixin private CloudOptions clouds;
  @Mixin private OutputOptions output;

  @Option(
      names = {"-a", "--app"},
      paramLabel = "APP",
      description = "list this app only; all by default")
  private @Nullable String app;

  ListApps() {}

  @Override
  public final Integer call() throws IOException {
    OutputOptions.Printer<Located<App>> printer = output.printer(APPS);
    try (Connections connections = clouds.open()) {
      if (app != null) {
        return connections.withApp(
            Apps.class,
            app,
            cloud -> {
              printer.print(List.of(new Located<>(cloud, cloud.apps().get(app))));
              return 0;
            });
      }
      printer.print(connections.each(Apps.class, (cloud, apps) -> apps.list()));
      return connections.report();
    }
  }

  private static @Nullable Boolean maintenance(App app) {
    return app.maintenance() == Maintenance.UNKNOWN ? null : app.maintenance() == Maintenance.ON;
  }
}
