// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh;

import io.github.polycloud.Cloud;
import io.github.polycloud.ovh.api.WebHostings;
import io.github.polycloud.ovh.model.TaskStatus;
import io.github.polycloud.ovh.model.hosting.ConfigurationChange;
import java.time.Duration;

/** Creates releases of a hosting by changing the version of its engine. */
final class EngineVersions {
  private EngineVersions() {}

  static void change(Cloud cloud, String hosting, String version) {
    Ovh ovh = cloud.unwrap(Ovh.class);
    WebHostings hostings = ovh.webHostings();
    finishTasks(ovh, hosting);
    long inForce = hostings.configurations(hosting, false, null).get(0);
    ovh.tasks()
        .webHosting(hosting)
        .waiter(
            hostings.changeConfiguration(
                hosting, inForce, ConfigurationChange.builder().engineVersion(version).build()))
        .pollInterval(Duration.ZERO)
        .await();
  }

  /** A configuration takes one change at a time. */
  private static void finishTasks(Ovh ovh, String hosting) {
    WebHostings hostings = ovh.webHostings();
    for (long id : hostings.tasks(hosting, null, TaskStatus.TODO)) {
      ovh.tasks()
          .webHosting(hosting)
          .waiter(hostings.task(hosting, id))
          .pollInterval(Duration.ZERO)
          .await();
    }
  }
}
