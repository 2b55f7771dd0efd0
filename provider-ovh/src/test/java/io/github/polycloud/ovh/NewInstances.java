// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh;

import io.github.polycloud.Cloud;
import io.github.polycloud.model.Server;
import io.github.polycloud.ovh.model.cloud.InstanceStatus;
import io.github.polycloud.ovh.model.cloud.NewInstance;
import java.time.Duration;

/** Creates an instance; an account has none initially. */
final class NewInstances {
  private NewInstances() {}

  static Server running(Cloud cloud) {
    Ovh ovh = cloud.unwrap(Ovh.class);
    String project = ovh.cloudProjects().list().get(0);
    String flavor = ovh.cloudProjects().flavors(project, "GRA11").get(0).id();
    String image = ovh.cloudProjects().images(project, "GRA11", null, null).get(0).id();
    String id =
        ovh.instances()
            .create(project, NewInstance.builder("web", flavor, "GRA11").imageId(image).build())
            .id();
    ovh.tasks()
        .instance(project, id)
        .until(InstanceStatus.ACTIVE)
        .pollInterval(Duration.ZERO)
        .await();
    return cloud.servers().get(project + "/" + id);
  }
}
