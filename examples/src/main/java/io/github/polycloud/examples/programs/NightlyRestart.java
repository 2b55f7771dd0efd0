// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples.programs;

import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.ConfiguredClouds;
import io.github.polycloud.capability.Apps;
import io.github.polycloud.capability.Processes;
import io.github.polycloud.concurrent.Bulk;
import io.github.polycloud.concurrent.BulkResult;
import io.github.polycloud.examples.TerminalOutput;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Restarts the apps of all clouds, at most so many per minute that the rate limits of the accounts
 * are not used up. One-off processes are not interrupted.
 *
 * <p>Argument: the number of apps per minute. Exits with 1 if an app could not be restarted.
 */
public final class NightlyRestart {
  private record Target(Cloud cloud, String app) {
    @Override
    public String toString() {
      return cloud.provider().id() + " " + app;
    }
  }

  private NightlyRestart() {}

  /** Runs the program. */
  public static void main(String... args) {
    TerminalOutput.install();
    Bulk bulk = Bulk.of(4).atMost(Integer.parseInt(args[0]), Duration.ofMinutes(1));
    int failed;
    try (ConfiguredClouds clouds = Clouds.configured().orThrow()) {
      failed = restart(clouds, bulk, System.out);
    }
    System.exit(failed == 0 ? 0 : 1);
  }

  /** Prints the failures and the number of restarted apps; returns the number of failures. */
  static int restart(Iterable<Cloud> clouds, Bulk bulk, PrintStream out) {
    List<Target> targets = new ArrayList<>();
    for (Cloud cloud : clouds) {
      if (cloud.capability(Processes.class).isPresent()) {
        cloud.capability(Apps.class).stream()
            .flatMap(apps -> apps.list().stream())
            .forEach(app -> targets.add(new Target(cloud, app.name())));
      }
    }
    // One bulk for all clouds, since two of them may share an account and its rate limit.
    BulkResult<Target, Target> restarts =
        bulk.forEach(targets, target -> target.cloud.processes().restart(target.app));
    restarts.failures().forEach((target, e) -> out.println(target + ": " + e.getMessage()));
    out.println(restarts.results().size() + " apps restarted");
    return restarts.failures().size();
  }
}
