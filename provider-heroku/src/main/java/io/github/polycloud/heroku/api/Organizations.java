// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.heroku.model.app.Collaborator;
import io.github.polycloud.heroku.model.team.NewOrganizationApp;
import io.github.polycloud.heroku.model.team.NewTeamAppCollaborator;
import io.github.polycloud.heroku.model.team.Team;
import io.github.polycloud.heroku.model.team.TeamApp;
import io.github.polycloud.heroku.model.team.TeamAppLock;
import io.github.polycloud.heroku.model.team.TeamAppTransfer;
import io.github.polycloud.heroku.model.team.TeamMember;
import io.github.polycloud.heroku.model.team.TeamMembership;
import io.github.polycloud.heroku.model.team.TeamUpdate;
import io.github.polycloud.http.Idempotent;
import io.github.polycloud.paging.Paged;

/**
 * Teams by their former paths, when they were called organizations. These are no longer part of the
 * published schema.
 *
 * @deprecated use {@link Teams} and {@link TeamApps}
 * @since 0.1.0
 */
@Deprecated
public interface Organizations {
  /** Lists the teams of which the account is a member, ordered by id unless a range is given. */
  @RequestLine("GET /organizations")
  @Headers("Range: {range}")
  Paged<Team> list(@Param("range") ListRange... range);

  /** Updates a team. */
  @RequestLine("PATCH /organizations/{organization}")
  Team update(@Param("organization") String organization, TeamUpdate update);

  /** Lists the members of a team, ordered by email unless a range is given. */
  @DefaultSort("email")
  @RequestLine("GET /organizations/{organization}/members")
  @Headers("Range: {range}")
  Paged<TeamMember> members(
      @Param("organization") String organization, @Param("range") ListRange... range);

  /** Adds a member to a team, or changes their role. */
  @Idempotent
  @RequestLine("PUT /organizations/{organization}/members")
  TeamMember createOrUpdateMember(
      @Param("organization") String organization, TeamMembership membership);

  /** Removes a member from a team. */
  @RequestLine("DELETE /organizations/{organization}/members/{member}")
  TeamMember deleteMember(
      @Param("organization") String organization, @Param("member") String emailOrId);

  /** Lists the apps of all teams, ordered by id unless a range is given. */
  @RequestLine("GET /organizations/apps")
  @Headers("Range: {range}")
  Paged<TeamApp> apps(@Param("range") ListRange... range);

  /** Lists the apps of one team, ordered by id unless a range is given. */
  @RequestLine("GET /organizations/{organization}/apps")
  @Headers("Range: {range}")
  Paged<TeamApp> appsByTeam(
      @Param("organization") String organization, @Param("range") ListRange... range);

  /** Returns an app by name or id. */
  @RequestLine("GET /organizations/apps/{app}")
  TeamApp app(@Param("app") String app);

  /** Creates an app in a team. */
  @RequestLine("POST /organizations/apps")
  TeamApp createApp(NewOrganizationApp app);

  /** Locks or unlocks an app for other team members. */
  @Idempotent
  @RequestLine("PATCH /organizations/apps/{app}")
  TeamApp lockApp(@Param("app") String app, TeamAppLock lock);

  /** Transfers an app to a user. */
  @RequestLine("PATCH /organizations/apps/{app}")
  TeamApp transferAppToAccount(@Param("app") String app, TeamAppTransfer transfer);

  /** Transfers an app to another team. */
  @RequestLine("PATCH /organizations/apps/{app}")
  TeamApp transferAppToTeam(@Param("app") String app, TeamAppTransfer transfer);

  /** Lists the collaborators of an app, ordered by id unless a range is given. */
  @RequestLine("GET /organizations/apps/{app}/collaborators")
  @Headers("Range: {range}")
  Paged<Collaborator> collaborators(@Param("app") String app, @Param("range") ListRange... range);

  /** Returns a collaborator by email address or id. */
  @RequestLine("GET /organizations/apps/{app}/collaborators/{collaborator}")
  Collaborator collaborator(@Param("app") String app, @Param("collaborator") String emailOrId);

  /** Adds a collaborator to an app. */
  @RequestLine("POST /organizations/apps/{app}/collaborators")
  Collaborator createCollaborator(@Param("app") String app, NewTeamAppCollaborator collaborator);

  /** Removes a collaborator from an app. */
  @RequestLine("DELETE /organizations/apps/{app}/collaborators/{collaborator}")
  Collaborator deleteCollaborator(
      @Param("app") String app, @Param("collaborator") String emailOrId);
}
