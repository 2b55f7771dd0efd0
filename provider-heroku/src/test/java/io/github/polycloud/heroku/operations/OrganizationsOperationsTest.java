// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.api.Organizations;
import io.github.polycloud.heroku.api.Teams;
import io.github.polycloud.heroku.model.app.Collaborator;
import io.github.polycloud.heroku.model.team.NewOrganizationApp;
import io.github.polycloud.heroku.model.team.NewTeam;
import io.github.polycloud.heroku.model.team.NewTeamAppCollaborator;
import io.github.polycloud.heroku.model.team.Team;
import io.github.polycloud.heroku.model.team.TeamApp;
import io.github.polycloud.heroku.model.team.TeamAppLock;
import io.github.polycloud.heroku.model.team.TeamAppTransfer;
import io.github.polycloud.heroku.model.team.TeamMember;
import io.github.polycloud.heroku.model.team.TeamMembership;
import io.github.polycloud.heroku.model.team.TeamRole;
import io.github.polycloud.heroku.model.team.TeamUpdate;

@SuppressWarnings("deprecation")
class OrganizationsOperationsTest extends HerokuOperations<Organizations> {
  OrganizationsOperationsTest() {
    super(Organizations.class);
  }

  @Override
  protected void runScenario(Organizations organizations) {
    api(Teams.class).create(NewTeam.builder("crew").build());
    api(Teams.class).create(NewTeam.builder("other-crew").build());
    assertThat(organizations.list()).extracting(Team::name).contains("crew", "other-crew");
    assertThat(organizations.update("crew", TeamUpdate.isDefault(true)).name()).isEqualTo("crew");

    organizations.createOrUpdateMember(
        "crew", TeamMembership.of("ann@example.org", TeamRole.MEMBER));
    assertThat(organizations.members("crew"))
        .extracting(TeamMember::email)
        .contains("ann@example.org");
    organizations.deleteMember("crew", "ann@example.org");

    TeamApp app =
        organizations.createApp(
            NewOrganizationApp.builder().name("crew-shop").organization("crew").build());
    assertThat(app.team().name()).isEqualTo("crew");
    assertThat(organizations.app("crew-shop")).isEqualTo(app);
    assertThat(organizations.apps()).contains(app);
    assertThat(organizations.appsByTeam("crew")).contains(app);
    assertThat(organizations.lockApp("crew-shop", TeamAppLock.on()).locked()).isTrue();
    organizations.lockApp("crew-shop", TeamAppLock.off());

    Collaborator ann =
        organizations.createCollaborator(
            "crew-shop", NewTeamAppCollaborator.of("ann@example.org", "view"));
    assertThat(organizations.collaborator("crew-shop", "ann@example.org")).isEqualTo(ann);
    assertThat(organizations.collaborators("crew-shop")).contains(ann);
    organizations.deleteCollaborator("crew-shop", "ann@example.org");

    organizations.transferAppToTeam("crew-shop", TeamAppTransfer.to("other-crew"));
    organizations.transferAppToAccount("crew-shop", TeamAppTransfer.to("~"));
    assertThatThrownBy(() -> organizations.appsByTeam("gone").toList())
        .isInstanceOfSatisfying(
            CloudException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.NOT_FOUND));
  }
}
