// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.heroku.model.Feature;
import io.github.polycloud.heroku.model.addon.AddOn;
import io.github.polycloud.heroku.model.space.Space;
import io.github.polycloud.heroku.model.team.IdentityProvider;
import io.github.polycloud.heroku.model.team.IdentityProviderUpdate;
import io.github.polycloud.heroku.model.team.NewIdentityProvider;
import io.github.polycloud.heroku.model.team.NewTeam;
import io.github.polycloud.heroku.model.team.NewTeamInvitation;
import io.github.polycloud.heroku.model.team.PermissionEntity;
import io.github.polycloud.heroku.model.team.Team;
import io.github.polycloud.heroku.model.team.TeamApp;
import io.github.polycloud.heroku.model.team.TeamInvitation;
import io.github.polycloud.heroku.model.team.TeamMember;
import io.github.polycloud.heroku.model.team.TeamMembership;
import io.github.polycloud.heroku.model.team.TeamPreferences;
import io.github.polycloud.heroku.model.team.TeamPreferencesUpdate;
import io.github.polycloud.heroku.model.team.TeamUpdate;
import io.github.polycloud.http.Idempotent;
import io.github.polycloud.paging.Paged;
import io.github.polycloud.redaction.Sensitive;

/**
 * Teams: members, invitations, preferences and identity providers.
 *
 * @since 0.1.0
 */
public interface Teams {
  /** Lists the teams of which the account is a member, ordered by id unless a range is given. */
  @RequestLine("GET /teams")
  @Headers("Range: {range}")
  Paged<Team> list(@Param("range") ListRange... range);

  /** Lists the teams of an enterprise account, ordered by id unless a range is given. */
  @RequestLine("GET /enterprise-accounts/{account}/teams")
  @Headers("Range: {range}")
  Paged<Team> listByEnterpriseAccount(
      @Param("account") String enterpriseAccount, @Param("range") ListRange... range);

  /** Returns a team by name or id. */
  @RequestLine("GET /teams/{team}")
  Team get(@Param("team") String nameOrId);

  /** Creates a team. */
  @RequestLine("POST /teams")
  Team create(NewTeam team);

  /** Creates a team in an enterprise account. */
  @RequestLine("POST /enterprise-accounts/{account}/teams")
  Team createInEnterpriseAccount(@Param("account") String enterpriseAccount, NewTeam team);

  /** Updates a team. */
  @RequestLine("PATCH /teams/{team}")
  Team update(@Param("team") String team, TeamUpdate update);

  /** Deletes a team. */
  @RequestLine("DELETE /teams/{team}")
  Team delete(@Param("team") String team);

  /** Lists the members of a team, ordered by email unless a range is given. */
  @DefaultSort("email")
  @RequestLine("GET /teams/{team}/members")
  @Headers("Range: {range}")
  Paged<TeamMember> members(@Param("team") String team, @Param("range") ListRange... range);

  /** Adds a member to a team, or changes their role. */
  @Idempotent
  @RequestLine("PUT /teams/{team}/members")
  TeamMember createOrUpdateMember(@Param("team") String team, TeamMembership membership);

  /** Adds a member to a team. Fails if they are a member already. */
  @RequestLine("POST /teams/{team}/members")
  TeamMember createMember(@Param("team") String team, TeamMembership membership);

  /** Updates the role of a member. */
  @Idempotent
  @RequestLine("PATCH /teams/{team}/members")
  TeamMember updateMember(@Param("team") String team, TeamMembership membership);

  /** Removes a member from a team. */
  @RequestLine("DELETE /teams/{team}/members/{member}")
  TeamMember deleteMember(@Param("team") String team, @Param("member") String emailOrId);

  /** Lists the apps on which a member collaborates, ordered by id unless a range is given. */
  @RequestLine("GET /teams/{team}/members/{member}/apps")
  @Headers("Range: {range}")
  Paged<TeamApp> appsByMember(
      @Param("team") String team,
      @Param("member") String emailOrId,
      @Param("range") ListRange... range);

  /** Lists the pending invitations of a team, ordered by id unless a range is given. */
  @RequestLine("GET /teams/{team}/invitations")
  @Headers("Range: {range}")
  Paged<TeamInvitation> invitations(@Param("team") String team, @Param("range") ListRange... range);

  /** Invites a user to a team. */
  @Idempotent
  @RequestLine("PUT /teams/{team}/invitations")
  TeamInvitation createInvitation(@Param("team") String team, NewTeamInvitation invitation);

  /** Revokes an invitation. */
  @RequestLine("DELETE /teams/{team}/invitations/{invitation}")
  TeamInvitation revokeInvitation(@Param("team") String team, @Param("invitation") String id);

  /** Returns an invitation by the token from its email. */
  @RequestLine("GET /teams/invitations/{invitation}")
  TeamInvitation invitation(@Sensitive @Param("invitation") String token);

  /** Accepts an invitation by the token from its email. */
  @RequestLine("POST /teams/invitations/{invitation}/accept")
  TeamMember acceptInvitation(@Sensitive @Param("invitation") String token);

  /** Lists the features of a team, ordered by id unless a range is given. */
  @RequestLine("GET /teams/{team}/features")
  @Headers("Range: {range}")
  Paged<Feature> features(@Param("team") String team, @Param("range") ListRange... range);

  /** Returns a feature by name or id. */
  @RequestLine("GET /teams/{team}/features/{feature}")
  Feature feature(@Param("team") String team, @Param("feature") String nameOrId);

  /** Returns the preferences of a team. */
  @RequestLine("GET /teams/{team}/preferences")
  TeamPreferences preferences(@Param("team") String team);

  /** Updates the preferences of a team. */
  @Idempotent
  @RequestLine("PATCH /teams/{team}/preferences")
  TeamPreferences updatePreferences(@Param("team") String team, TeamPreferencesUpdate update);

  /** Lists the add-ons of a team's apps, ordered by id unless a range is given. */
  @RequestLine("GET /teams/{team}/addons")
  @Headers("Range: {range}")
  Paged<AddOn> addOns(@Param("team") String team, @Param("range") ListRange... range);

  /** Lists the private spaces of a team, ordered by id unless a range is given. */
  @RequestLine("GET /teams/{team}/spaces")
  @Headers("Range: {range}")
  Paged<Space> spaces(@Param("team") String team, @Param("range") ListRange... range);

  /**
   * Lists the permissions of users in the apps and spaces of a team, ordered by id unless a range
   * is given.
   */
  @RequestLine("GET /teams/{team}/permissions")
  @Headers("Range: {range}")
  Paged<PermissionEntity> permissions(
      @Param("team") String team, @Param("range") ListRange... range);

  /** Lists the identity providers of a team, ordered by id unless a range is given. */
  @RequestLine("GET /teams/{team}/identity-providers")
  @Headers("Range: {range}")
  Paged<IdentityProvider> identityProviders(
      @Param("team") String team, @Param("range") ListRange... range);

  /** Adds an identity provider to a team. */
  @RequestLine("POST /teams/{team}/identity-providers")
  IdentityProvider createIdentityProvider(@Param("team") String team, NewIdentityProvider provider);

  /** Updates an identity provider. */
  @Idempotent
  @RequestLine("PATCH /teams/{team}/identity-providers/{provider}")
  IdentityProvider updateIdentityProvider(
      @Param("team") String team, @Param("provider") String id, IdentityProviderUpdate update);

  /** Removes an identity provider from a team. */
  @RequestLine("DELETE /teams/{team}/identity-providers/{provider}")
  IdentityProvider deleteIdentityProvider(@Param("team") String team, @Param("provider") String id);
}
