// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples.programs;

import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.ConfiguredClouds;
import io.github.polycloud.capability.Apps;
import io.github.polycloud.concurrent.Bulk;
import io.github.polycloud.examples.TerminalOutput;
import io.github.polycloud.model.App;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Deletes old review apps on all clouds: those with a matching name that were created long ago. An
 * app of unknown age is kept.
 *
 * <p>Arguments: a regular expression for the complete name, for example {@code shop-pr-\\d+}, the
 * minimum age in days, and {@code --apply} to delete. Exits with 1 if an app could not be deleted.
 */
public final class ReviewAppCleanup {
  private ReviewAppCleanup() {}

  /** Runs the program. */
  public static void main(String... args) {
    TerminalOutput.install();
    Pattern name = Pattern.compile(args[0]);
    Instant limit = Instant.now().minus(Duration.ofDays(Long.parseLong(args[1])));
    boolean apply = List.of(args).contains("--apply");
    boolean done = true;
    try (ConfiguredClouds clouds = Clouds.configured().orThrow()) {
      for (Cloud cloud : clouds) {
        done &= cleanUp(cloud, name, limit, apply, System.out);
      }
    }
    System.exit(done ? 0 : 1);
  }

  /** Prints the apps, and deletes them if {@code apply} is set; returns whether none failed. */
  static boolean cleanUp(Cloud cloud, Pattern name, Instant limit, boolean apply, PrintStream out) {
    List<App> old =
        cloud.capability(Apps.class).stream()
            .flatMap(apps -> apps.list().stream())
            .filter(app -> name.matcher(app.name()).matches())
            .filter(app -> app.createdAt() != null && app.createdAt().isBefore(limit))
            .toList();
    old.forEach(app -> out.println(cloud.provider().id() + " " + app.name()));
    if (!apply) {
      return true;
    }
    Map<App, Exception> failures =
        Bulk.of(4).forEach(old, app -> cloud.apps().delete(app.name())).failures();
    failures.forEach((app, e) -> out.println(app.name() + " was not deleted: " + e.getMessage()));
    return failures.isEmpty();
  }
}
