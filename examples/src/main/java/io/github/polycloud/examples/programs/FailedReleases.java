// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples.programs;

import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.ConfiguredClouds;
import io.github.polycloud.capability.Apps;
import io.github.polycloud.capability.Releases;
import io.github.polycloud.concurrent.Bulk;
import io.github.polycloud.concurrent.BulkResult;
import io.github.polycloud.examples.TerminalOutput;
import io.github.polycloud.model.App;
import io.github.polycloud.model.Release;
import java.io.PrintStream;
import java.util.Optional;

/** Prints the apps of all clouds whose latest release failed. Exits with 1 if there are any. */
public final class FailedReleases {
  private FailedReleases() {}

  /** Runs the program. */
  public static void main(String... args) {
    TerminalOutput.install();
    int failed = 0;
    try (ConfiguredClouds clouds = Clouds.configured().orThrow()) {
      for (Cloud cloud : clouds) {
        failed += print(cloud, System.out);
      }
    }
    System.exit(failed == 0 ? 0 : 1);
  }

  /** Prints one line per app whose latest release failed or cannot be read; returns the number. */
  static int print(Cloud cloud, PrintStream out) {
    Optional<Apps> apps = cloud.capability(Apps.class);
    Optional<Releases> releases = cloud.capability(Releases.class);
    if (apps.isEmpty() || releases.isEmpty()) {
      return 0;
    }
    BulkResult<App, Optional<Release>> latest =
        Bulk.of(8).map(apps.get().list(), app -> releases.get().list(app.name()).findFirst());
    int failed = 0;
    for (BulkResult.Item<App, Optional<Release>> item : latest.items()) {
      String app = cloud.provider().id() + " " + item.input().name();
      if (item.failure() != null) {
        out.println(app + ": " + item.failure().getMessage());
        failed++;
      } else if (item.result().filter(release -> release.status().failed()).isPresent()) {
        Release release = item.result().get();
        out.println(app + ": release " + release.id() + " failed: " + release.description());
        failed++;
      }
    }
    return failed;
  }
}
