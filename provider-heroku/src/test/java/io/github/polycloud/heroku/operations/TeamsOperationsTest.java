// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.api.EnterpriseAccounts;
import io.github.polycloud.heroku.api.TeamApps;
import io.github.polycloud.heroku.api.Teams;
import io.github.polycloud.heroku.model.Feature;
import io.github.polycloud.heroku.model.team.IdentityProvider;
import io.github.polycloud.heroku.model.team.IdentityProviderReference;
import io.github.polycloud.heroku.model.team.IdentityProviderUpdate;
import io.github.polycloud.heroku.model.team.NewIdentityProvider;
import io.github.polycloud.heroku.model.team.NewTeam;
import io.github.polycloud.heroku.model.team.NewTeamApp;
import io.github.polycloud.heroku.model.team.NewTeamInvitation;
import io.github.polycloud.heroku.model.team.Team;
import io.github.polycloud.heroku.model.team.TeamInvitation;
import io.github.polycloud.heroku.model.team.TeamMember;
import io.github.polycloud.heroku.model.team.TeamMembership;
import io.github.polycloud.heroku.model.team.TeamPreferencesUpdate;
import io.github.polycloud.heroku.model.team.TeamRole;
import io.github.polycloud.heroku.model.team.TeamUpdate;
import java.util.HashSet;
import java.util.Set;

class TeamsOperationsTest extends HerokuOperations<Teams> {
  TeamsOperationsTest() {
    super(Teams.class);
  }

  // Only members report whether their identity provider is redacted.
  @Override
  protected Set<Class<?>> partial() {
    Set<Class<?>> partial = new HashSet<>(super.partial());
    partial.add(IdentityProviderReference.class);
    return partial;
  }

  @Override
  protected void runScenario(Teams teams) {
    NewTeam request = NewTeam.builder("crew").cardNumber("4111-s3cret").cvv("s3cret").build();
    assertThat(request.toString()).doesNotContain("s3cret");
    Team team = teams.create(request);
    assertThat(teams.get("crew")).isEqualTo(team);
    assertThat(teams.list()).contains(team);
    assertThat(teams.update(team.id(), TeamUpdate.isDefault(true)).isDefault()).isTrue();

    changeMembers(teams);
    invite(teams);
    changePreferences(teams);
    trustIdentityProvider(teams);
    assertThat(teams.spaces("crew")).isNotNull();
    assertThat(teams.addOns("crew")).isNotNull();

    api(TeamApps.class).create(NewTeamApp.builder().name("crew-shop").team("crew").build());
    assertThat(teams.permissions("crew"))
        .anyMatch(entity -> entity.name().equals("crew-shop") && !entity.users().isEmpty());

    String account = api(EnterpriseAccounts.class).list().first(1).get(0).id();
    Team inAccount = teams.createInEnterpriseAccount(account, NewTeam.builder("fleet").build());
    assertThat(inAccount.enterpriseAccount().id()).isEqualTo(account);
    assertThat(teams.listByEnterpriseAccount(account)).contains(inAccount);

    assertThat(teams.delete("fleet").id()).isEqualTo(inAccount.id());
    assertThatThrownBy(() -> teams.get("fleet"))
        .isInstanceOfSatisfying(
            CloudException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.NOT_FOUND));
  }

  private static void changeMembers(Teams teams) {
    TeamMember added =
        teams.createMember("crew", TeamMembership.of("ann@example.org", TeamRole.VIEWER));
    assertThat(added.role()).isEqualTo(TeamRole.VIEWER);
    assertThat(
            teams
                .updateMember("crew", TeamMembership.of("ann@example.org", TeamRole.MEMBER))
                .role())
        .isEqualTo(TeamRole.MEMBER);
    assertThat(
            teams
                .createOrUpdateMember("crew", TeamMembership.of("ann@example.org", TeamRole.ADMIN))
                .role())
        .isEqualTo(TeamRole.ADMIN);
    assertThat(teams.members("crew")).extracting(TeamMember::email).contains("ann@example.org");
    assertThat(teams.appsByMember("crew", "ann@example.org")).isNotNull();
    assertThat(teams.deleteMember("crew", "ann@example.org").email()).isEqualTo("ann@example.org");
  }

  private static void invite(Teams teams) {
    TeamInvitation taken =
        teams.createInvitation("crew", new NewTeamInvitation("bob@example.org", TeamRole.MEMBER));
    assertThat(teams.invitations("crew")).contains(taken);
    assertThat(teams.invitation(taken.id())).isEqualTo(taken);
    assertThat(teams.acceptInvitation(taken.id()).role()).isEqualTo(TeamRole.MEMBER);
    TeamInvitation revoked =
        teams.createInvitation("crew", new NewTeamInvitation("eve@example.org", TeamRole.MEMBER));
    assertThat(teams.revokeInvitation("crew", revoked.id()).id()).isEqualTo(revoked.id());
    assertThat(teams.invitations("crew")).isEmpty();
  }

  private static void changePreferences(Teams teams) {
    Feature feature = teams.features("crew").first(1).get(0);
    assertThat(teams.feature("crew", feature.name())).isEqualTo(feature);
    assertThat(
            teams
                .updatePreferences("crew", TeamPreferencesUpdate.addonsControls(true))
                .addonsControls())
        .isTrue();
    assertThat(teams.preferences("crew").addonsControls()).isTrue();
  }

  private static void trustIdentityProvider(Teams teams) {
    IdentityProvider provider =
        teams.createIdentityProvider(
            "crew",
            NewIdentityProvider.of(
                "https://idp.example.org",
                "https://idp.example.org/login",
                "-----BEGIN CERTIFICATE-----"));
    assertThat(teams.identityProviders("crew")).contains(provider);
    assertThat(
            teams
                .updateIdentityProvider(
                    "crew",
                    provider.id(),
                    IdentityProviderUpdate.builder()
                        .sloTargetUrl("https://idp.example.org/logout")
                        .build())
                .sloTargetUrl())
        .isEqualTo("https://idp.example.org/logout");
    assertThat(teams.deleteIdentityProvider("crew", provider.id()).id()).isEqualTo(provider.id());
  }
}
