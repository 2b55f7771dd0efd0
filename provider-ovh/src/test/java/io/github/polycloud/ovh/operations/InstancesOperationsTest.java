// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.ovh.api.CloudProjects;
import io.github.polycloud.ovh.api.Instances;
import io.github.polycloud.ovh.model.cloud.Flavor;
import io.github.polycloud.ovh.model.cloud.Image;
import io.github.polycloud.ovh.model.cloud.Instance;
import io.github.polycloud.ovh.model.cloud.InstanceDetail;
import io.github.polycloud.ovh.model.cloud.InstanceReboot;
import io.github.polycloud.ovh.model.cloud.InstanceReinstall;
import io.github.polycloud.ovh.model.cloud.InstanceResize;
import io.github.polycloud.ovh.model.cloud.InstanceSnapshot;
import io.github.polycloud.ovh.model.cloud.InstanceStatus;
import io.github.polycloud.ovh.model.cloud.InstanceUpdate;
import io.github.polycloud.ovh.model.cloud.NewInstance;
import io.github.polycloud.ovh.model.cloud.NewInstances;
import io.github.polycloud.ovh.model.cloud.NewProjectSshKey;
import io.github.polycloud.ovh.model.cloud.RebootType;
import java.util.List;

class InstancesOperationsTest extends OvhOperations<Instances> {
  private static final String REGION = "GRA11";

  InstancesOperationsTest() {
    super(Instances.class);
  }

  @Override
  protected void runScenario(Instances instances) {
    CloudProjects projects = api(CloudProjects.class);
    String project = projects.list().get(0);
    List<Flavor> flavors = projects.flavors(project, REGION);
    Image image = projects.images(project, REGION, null, null).get(0);
    String key =
        projects.createSshKey(project, NewProjectSshKey.of("desk", SshKeysOperationsTest.KEY)).id();
    NewInstance wanted =
        NewInstance.builder("web", flavors.get(0).id(), REGION)
            .imageId(image.id())
            .sshKeyId(key)
            .userData("#!/bin/sh\npassword=hidden")
            .monthlyBilling(true)
            .networks(List.of(new NewInstance.Network("public", null)))
            .autobackup(new NewInstance.AutoBackup("0 3 * * *", 7))
            .build();
    assertThat(wanted.toString()).doesNotContain("hidden");
    String id = instances.create(project, wanted).id();
    await(tasks().instance(project, id).until(InstanceStatus.ACTIVE));

    instances.update(project, id, new InstanceUpdate("web-1"));
    assertThat(instances.get(project, id).name()).isEqualTo("web-1");
    switchOffAndOn(instances, project, id);
    rebuild(instances, project, id, flavors.get(1), image);
    several(instances, project, flavors.get(0), image);

    instances.delete(project, id);
    assertThat(instances.get(project, id).status()).isEqualTo(InstanceStatus.DELETING);
  }

  private void switchOffAndOn(Instances instances, String project, String id) {
    instances.stop(project, id);
    await(tasks().instance(project, id).until(InstanceStatus.SHUTOFF));
    instances.start(project, id);
    await(tasks().instance(project, id).until(InstanceStatus.ACTIVE));
    instances.reboot(project, id, new InstanceReboot(RebootType.HARD));
    assertThat(instances.get(project, id).status()).isEqualTo(InstanceStatus.HARD_REBOOT);
  }

  private void rebuild(Instances instances, String project, String id, Flavor larger, Image image) {
    InstanceDetail resized = instances.resize(project, id, new InstanceResize(larger.id()));
    assertThat(resized.flavor()).isEqualTo(larger);
    await(tasks().instance(project, id).until(InstanceStatus.ACTIVE));
    assertThat(instances.reinstall(project, id, new InstanceReinstall(image.id())).status())
        .isEqualTo(InstanceStatus.REBUILD);
    await(tasks().instance(project, id).until(InstanceStatus.ACTIVE));
    instances.snapshot(project, id, new InstanceSnapshot("before"));
    assertThat(api(CloudProjects.class).images(project)).extracting(Image::name).contains("before");
    await(tasks().instance(project, id).until(InstanceStatus.ACTIVE));
  }

  private static void several(Instances instances, String project, Flavor flavor, Image image) {
    NewInstance alike =
        NewInstance.builder("worker", flavor.id(), REGION).imageId(image.id()).build();
    assertThat(instances.create(project, new NewInstances(2, alike)))
        .extracting(Instance::name)
        .containsExactly("worker-1", "worker-2");
    assertThat(instances.list(project)).hasSize(3);
    assertThat(instances.list(project, "SBG5")).isEmpty();
  }
}
