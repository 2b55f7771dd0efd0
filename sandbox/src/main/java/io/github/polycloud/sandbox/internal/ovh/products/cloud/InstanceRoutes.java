// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.products.cloud;

import io.github.polycloud.sandbox.internal.ovh.protocol.Enumeration;
import io.github.polycloud.sandbox.internal.ovh.protocol.RestCollection;

/** {@code /cloud/project/{serviceName}/instance}. */
final class InstanceRoutes {

  private static final Enumeration REBOOT =
      Enumeration.of("cloud.instance.RebootTypeEnum", "hard soft");

  private InstanceRoutes() {}

  static void register(RestCollection<Project> projects) {
    projects
        .nested("/instance", "instanceId", Project::instances)
        .filter("region", Instance::region)
        .list(instance -> instance.read(false))
        .create(projects.with((project, request) -> project.createInstance(request.body())))
        .get(instance -> instance.read(true))
        .update((instance, body) -> instance.rename(body.text("instanceName")))
        .delete(Instance::delete)
        .action(
            "/reboot",
            (instance, body) -> instance.reboot(body.text("type", REBOOT).equals("hard")))
        .action("/start", (instance, body) -> instance.start())
        .action("/stop", (instance, body) -> instance.stop())
        .post("/resize", (instance, body) -> instance.resize(Flavor.find(body.text("flavorId"))))
        .post("/reinstall", (instance, body) -> instance.reinstall(body.text("imageId")))
        .action("/snapshot", (instance, body) -> instance.snapshot(body.text("snapshotName")));
    projects.post("/instance/bulk", Project::createInstances);
  }
}
