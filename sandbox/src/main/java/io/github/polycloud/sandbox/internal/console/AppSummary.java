// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.console;

import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.app.Apps;
import io.github.polycloud.sandbox.internal.heroku.state.release.Release;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** An app as one row of a list. */
record AppSummary(
    String name,
    String region,
    String formation,
    String release,
    Instant releasedAt,
    int configVars,
    boolean maintenance) {

  static List<AppSummary> all(Apps apps) {
    return apps.all().stream().map(AppSummary::of).toList();
  }

  private static AppSummary of(App app) {
    Release release = app.releases().current();
    return new AppSummary(
        app.name(),
        app.region().name(),
        app.processes().formation().stream()
            .map(type -> type.type() + " " + type.quantity())
            .collect(Collectors.joining(", ")),
        release.name(),
        release.createdAt(),
        app.config().size(),
        app.maintenance());
  }
}
