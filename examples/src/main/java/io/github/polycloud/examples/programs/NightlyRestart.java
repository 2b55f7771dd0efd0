package io.github.polycloud.examples.programs;

import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.ConfiguredClouds;
import io.github.polycloud.capability.Apps;
import io.github.polycloud.capability.Processes;
import io.github.polycloud.concurrent.Bulk;
import io.github.polycloud.concurrent.BulkResult;
import io.github.polycloud.model.App;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Optional;

/**
 * Restarts the apps of all clouds, at most so many per minute that the rate limits of the accounts
 * are not used up. One-off processes are not interrupted.
 *
 * <p>Argument: the number of apps per minute. Exits with 1 if an app could not be restarted.
 */
public final class NightlyRestart {
  private NightlyRestart() {}

  /** Runs the program. */
  public static void main(String... args) {
    Bulk bulk = Bulk.of(4).atMost(Integer.parseInt(args[0]), Duration.ofMinutes(1));
    int failed = 0;
    try (ConfiguredClouds clouds = Clouds.configured().orThrow()) {
      for (Cloud cloud : clouds) {
        failed += restart(cloud, bulk, System.out);
      }
    }
    System.exit(failed == 0 ? 0 : 1);
  }

  /** Prints the failures and the number of restarted apps; returns the number of failures. */
  static int restart(Cloud cloud, Bulk bulk, PrintStream out) {
    Optional<Apps> apps = cloud.capability(Apps.class);
    Optional<Processes> processes = cloud.capability(Processes.class);
    if (apps.isEmpty() || processes.isEmpty()) {
      return 0;
    }
    BulkResult<App, App> restarts =
        bulk.forEach(apps.get().list(), app -> processes.get().restart(app.name()));
    String id = cloud.provider().id();
    restarts
        .failures()
        .forEach((app, e) -> out.println(id + " " + app.name() + ": " + e.getMessage()));
    out.println(id + ": " + restarts.results().size() + " apps restarted");
    return restarts.failures().size();
  }
}
