// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.api.TeamApps;
import io.github.polycloud.heroku.api.Teams;
import io.github.polycloud.heroku.model.Permission;
import io.github.polycloud.heroku.model.app.Collaborator;
import io.github.polycloud.heroku.model.team.NewTeam;
import io.github.polycloud.heroku.model.team.NewTeamApp;
import io.github.polycloud.heroku.model.team.NewTeamAppCollaborator;
import io.github.polycloud.heroku.model.team.TeamApp;
import io.github.polycloud.heroku.model.team.TeamAppCollaboratorUpdate;
import io.github.polycloud.heroku.model.team.TeamAppLock;
import io.github.polycloud.heroku.model.team.TeamAppTransfer;

class TeamAppsOperationsTest extends HerokuOperations<TeamApps> {
  TeamAppsOperationsTest() {
    super(TeamApps.class);
  }

  @Override
  protected void runScenario(TeamApps apps) {
    api(Teams.class).create(NewTeam.builder("crew").build());
    api(Teams.class).create(NewTeam.builder("other-crew").build());
    TeamApp app = apps.create(NewTeamApp.builder().name("crew-shop").team("crew").build());
    assertThat(apps.get("crew-shop")).isEqualTo(app);
    assertThat(apps.list("crew")).contains(app);
    assertThat(apps.lock("crew-shop", TeamAppLock.on()).locked()).isTrue();
    assertThat(apps.lock("crew-shop", TeamAppLock.off()).locked()).isFalse();

    shareWithAnn(apps);

    assertThat(apps.transferToTeam("crew-shop", TeamAppTransfer.to("other-crew")).team().name())
        .isEqualTo("other-crew");
    assertThat(apps.transferToAccount("crew-shop", TeamAppTransfer.to("~")).id())
        .isEqualTo(app.id());
    assertThat(apps.list("other-crew")).isEmpty();
  }

  private static void shareWithAnn(TeamApps apps) {
    assertThat(apps.permissions())
        .extracting(Permission::name)
        .contains("view", "deploy", "operate", "manage");
    Collaborator ann =
        apps.createCollaborator(
            "crew-shop", NewTeamAppCollaborator.of("ann@example.org", "view", "deploy"));
    assertThat(ann.permissions())
        .extracting(Permission::name)
        .containsExactlyInAnyOrder("view", "deploy");
    assertThat(apps.collaborator("crew-shop", "ann@example.org")).isEqualTo(ann);
    assertThat(apps.collaborators("crew-shop")).contains(ann);
    assertThat(
            apps.updateCollaborator(
                    "crew-shop", ann.id(), TeamAppCollaboratorUpdate.permissions("view"))
                .permissions())
        .extracting(Permission::name)
        .containsExactly("view");
    assertThat(apps.deleteCollaborator("crew-shop", "ann@example.org").id()).isEqualTo(ann.id());
    assertThatThrownBy(() -> apps.collaborator("crew-shop", "ann@example.org"))
        .isInstanceOfSatisfying(
            CloudException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.NOT_FOUND));
  }
}
