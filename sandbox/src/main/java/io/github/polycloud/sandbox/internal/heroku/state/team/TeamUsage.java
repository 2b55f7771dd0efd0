// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.team;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** The usage of a team by app. */
public record TeamUsage(Team team, List<AppUsage> apps) {

  /** The share of one day of the month. */
  public TeamUsage ofDay(int daysInMonth) {
    return new TeamUsage(team, apps.stream().map(app -> app.times(1.0 / daysInMonth)).toList());
  }

  public double sum(ToDoubleFunction<AppUsage> what) {
    return apps.stream().mapToDouble(what).sum();
  }
}
