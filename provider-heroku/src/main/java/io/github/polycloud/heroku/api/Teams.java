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

/** Teams: who is in them, what they have, and how their members sign in. */
public interface Teams {
  /** The teams that the account is in; by id, or by the range that is given. */
  @RequestLine("GET /teams")
  @Headers("Range: {range}")
  Paged<Team> list(@Param("range") ListRange... range);

  /** The teams of an enterprise account; by id, or by the range that is given. */
  @RequestLine("GET /enterprise-accounts/{account}/teams")
  @Headers("Range: {range}")
  Paged<Team> listByEnterpriseAccount(
      @Param("account") String enterpriseAccount, @Param("range") ListRange... range);

  /** One team by name or id. */
  @RequestLine("GET /teams/{team}")
  Team get(@Param("team") String nameOrId);

  /** Makes a team. */
  @RequestLine("POST /teams")
  Team create(NewTeam team);

  /** Makes a team in an enterprise account. */
  @RequestLine("POST /enterprise-accounts/{account}/teams")
  Team createInEnterpriseAccount(@Param("account") String enterpriseAccount, NewTeam team);

  /** Changes a team. */
  @RequestLine("PATCH /teams/{team}")
  Team update(@Param("team") String team, TeamUpdate update);

  /** Deletes a team. */
  @RequestLine("DELETE /teams/{team}")
  Team delete(@Param("team") String team);

  /** The members of a team; by email, or by the range that is given. */
  @DefaultSort("email")
  @RequestLine("GET /teams/{team}/members")
  @Headers("Range: {range}")
  Paged<TeamMember> members(@Param("team") String team, @Param("range") ListRange... range);

  /** Makes somebody a member, or changes what they are. */
  @Idempotent
  @RequestLine("PUT /teams/{team}/members")
  TeamMember createOrUpdateMember(@Param("team") String team, TeamMembership membership);

  /** Makes somebody a member who is none yet. */
  @RequestLine("POST /teams/{team}/members")
  TeamMember createMember(@Param("team") String team, TeamMembership membership);

  /** Changes what a member is. */
  @Idempotent
  @RequestLine("PATCH /teams/{team}/members")
  TeamMember updateMember(@Param("team") String team, TeamMembership membership);

  /** Takes a member out of a team. */
  @RequestLine("DELETE /teams/{team}/members/{member}")
  TeamMember deleteMember(@Param("team") String team, @Param("member") String emailOrId);

  /** The apps that a member works on; by id, or by the range that is given. */
  @RequestLine("GET /teams/{team}/members/{member}/apps")
  @Headers("Range: {range}")
  Paged<TeamApp> appsByMember(
      @Param("team") String team,
      @Param("member") String emailOrId,
      @Param("range") ListRange... range);

  /** The invitations that nobody answered yet; by id, or by the range that is given. */
  @RequestLine("GET /teams/{team}/invitations")
  @Headers("Range: {range}")
  Paged<TeamInvitation> invitations(@Param("team") String team, @Param("range") ListRange... range);

  /** Invites somebody. */
  @Idempotent
  @RequestLine("PUT /teams/{team}/invitations")
  TeamInvitation createInvitation(@Param("team") String team, NewTeamInvitation invitation);

  /** Takes an invitation back. */
  @RequestLine("DELETE /teams/{team}/invitations/{invitation}")
  TeamInvitation revokeInvitation(@Param("team") String team, @Param("invitation") String id);

  /** The invitation that a token of a mail stands for. */
  @RequestLine("GET /teams/invitations/{invitation}")
  TeamInvitation invitation(@Param("invitation") String token);

  /** Accepts an invitation, by the token of its mail. */
  @RequestLine("POST /teams/invitations/{invitation}/accept")
  TeamMember acceptInvitation(@Param("invitation") String token);

  /** The features a team can have; by id, or by the range that is given. */
  @RequestLine("GET /teams/{team}/features")
  @Headers("Range: {range}")
  Paged<Feature> features(@Param("team") String team, @Param("range") ListRange... range);

  /** One feature by name or id. */
  @RequestLine("GET /teams/{team}/features/{feature}")
  Feature feature(@Param("team") String team, @Param("feature") String nameOrId);

  /** What a team has decided for all its apps. */
  @RequestLine("GET /teams/{team}/preferences")
  TeamPreferences preferences(@Param("team") String team);

  /** Changes what a team has decided for all its apps. */
  @Idempotent
  @RequestLine("PATCH /teams/{team}/preferences")
  TeamPreferences updatePreferences(@Param("team") String team, TeamPreferencesUpdate update);

  /** The add-ons of a team's apps; by id, or by the range that is given. */
  @RequestLine("GET /teams/{team}/addons")
  @Headers("Range: {range}")
  Paged<AddOn> addOns(@Param("team") String team, @Param("range") ListRange... range);

  /** The private spaces of a team; by id, or by the range that is given. */
  @RequestLine("GET /teams/{team}/spaces")
  @Headers("Range: {range}")
  Paged<Space> spaces(@Param("team") String team, @Param("range") ListRange... range);

  /** Who may do what in the apps and spaces of a team; by id, or by the range that is given. */
  @RequestLine("GET /teams/{team}/permissions")
  @Headers("Range: {range}")
  Paged<PermissionEntity> permissions(
      @Param("team") String team, @Param("range") ListRange... range);

  /** The identity providers of a team; by id, or by the range that is given. */
  @RequestLine("GET /teams/{team}/identity-providers")
  @Headers("Range: {range}")
  Paged<IdentityProvider> identityProviders(
      @Param("team") String team, @Param("range") ListRange... range);

  /** Lets an identity provider sign members in. */
  @RequestLine("POST /teams/{team}/identity-providers")
  IdentityProvider createIdentityProvider(@Param("team") String team, NewIdentityProvider provider);

  /** Changes an identity provider. */
  @Idempotent
  @RequestLine("PATCH /teams/{team}/identity-providers/{provider}")
  IdentityProvider updateIdentityProvider(
      @Param("team") String team, @Param("provider") String id, IdentityProviderUpdate update);

  /** Lets an identity provider sign nobody in any more. */
  @RequestLine("DELETE /teams/{team}/identity-providers/{provider}")
  IdentityProvider deleteIdentityProvider(@Param("team") String team, @Param("provider") String id);
}
