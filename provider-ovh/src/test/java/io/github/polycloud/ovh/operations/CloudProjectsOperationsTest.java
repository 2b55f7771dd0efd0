// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.ovh.api.CloudProjects;
import io.github.polycloud.ovh.api.Instances;
import io.github.polycloud.ovh.model.cloud.Acl;
import io.github.polycloud.ovh.model.cloud.AclType;
import io.github.polycloud.ovh.model.cloud.Flavor;
import io.github.polycloud.ovh.model.cloud.Image;
import io.github.polycloud.ovh.model.cloud.NewInstance;
import io.github.polycloud.ovh.model.cloud.NewProjectSshKey;
import io.github.polycloud.ovh.model.cloud.OsType;
import io.github.polycloud.ovh.model.cloud.ProjectSshKey;
import io.github.polycloud.ovh.model.cloud.ProjectStatus;
import io.github.polycloud.ovh.model.cloud.ProjectUpdate;
import io.github.polycloud.ovh.model.cloud.RegionStatus;
import io.github.polycloud.ovh.model.cloud.TerminationConfirmation;
import io.github.polycloud.ovh.model.cloud.TerminationFutureUse;
import io.github.polycloud.ovh.model.cloud.TerminationReason;

class CloudProjectsOperationsTest extends OvhOperations<CloudProjects> {
  CloudProjectsOperationsTest() {
    super(CloudProjects.class);
  }

  @Override
  protected void runScenario(CloudProjects projects) {
    String project = projects.list().get(0);
    projects.update(project, new ProjectUpdate("shop", null));
    assertThat(projects.get(project).description()).isEqualTo("shop");
    assertThat(projects.serviceInfos(project).domain()).isEqualTo(project);
    catalog(projects, project);
    sshKeys(projects, project);
    acls(projects, project);

    assertThat(projects.terminate(project)).isNotBlank();
    Mails mails = api(Mails.class);
    String token = mails.get(mails.list().get(0)).token();
    TerminationConfirmation confirmation =
        TerminationConfirmation.builder(token)
            .reason(TerminationReason.NOT_NEEDED_ANYMORE)
            .futureUse(TerminationFutureUse.NOT_REPLACING_SERVICE)
            .commentary("thanks")
            .build();
    assertThat(confirmation.toString()).doesNotContain(token);
    assertThat(projects.confirmTermination(project, confirmation)).isNotBlank();
    assertThat(projects.get(project).status()).isEqualTo(ProjectStatus.DELETING);
  }

  private void catalog(CloudProjects projects, String project) {
    String region = projects.regions(project).get(0);
    assertThat(projects.region(project, region).status()).isEqualTo(RegionStatus.UP);
    Flavor flavor = projects.flavors(project, region).get(0);
    assertThat(projects.flavors(project)).contains(flavor).hasSizeGreaterThan(3);
    assertThat(projects.flavor(project, flavor.id())).isEqualTo(flavor);
    Image image = projects.images(project, region, OsType.LINUX, null).get(0);
    assertThat(projects.images(project)).contains(image);
    assertThat(projects.images(project, null, OsType.WINDOWS, null)).isEmpty();
    assertThat(projects.image(project, image.id())).isEqualTo(image);

    api(Instances.class)
        .create(
            project, NewInstance.builder("web", flavor.id(), region).imageId(image.id()).build());
    assertThat(projects.quotas(project))
        .anySatisfy(quota -> assertThat(quota.instance().usedInstances()).isOne());
    assertThat(projects.currentUsage(project).hourlyUsage().instance())
        .first()
        .satisfies(use -> assertThat(use.details()).hasSize(1));
  }

  private static void sshKeys(CloudProjects projects, String project) {
    ProjectSshKey key =
        projects.createSshKey(project, NewProjectSshKey.of("desk", SshKeysOperationsTest.KEY));
    String region = key.regions().get(0);
    assertThat(projects.sshKeys(project, region)).extracting(ProjectSshKey::id).contains(key.id());
    assertThat(projects.sshKeys(project)).extracting(ProjectSshKey::name).containsExactly("desk");
    assertThat(projects.sshKey(project, key.id())).isEqualTo(key);
    projects.deleteSshKey(project, key.id());
    assertThat(projects.sshKeys(project)).isEmpty();
  }

  private static void acls(CloudProjects projects, String project) {
    Acl right = new Acl("cd67890-ovh", AclType.READ_ONLY);
    assertThat(projects.createAcl(project, right)).isEqualTo(right);
    assertThat(projects.acls(project)).containsExactly("cd67890-ovh");
    assertThat(projects.acls(project, AclType.READ_WRITE)).isEmpty();
    assertThat(projects.acl(project, "cd67890-ovh")).isEqualTo(right);
    projects.deleteAcl(project, "cd67890-ovh");
    assertThat(projects.acls(project)).isEmpty();
  }
}
